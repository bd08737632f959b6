using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A kind of file to render.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<RenderType>))]
public readonly partial record struct RenderType
{
    public static partial class Values
    {
        /// <summary>MP4 video.</summary>
        public const string Mp4 = "mp4";

        /// <summary>AAC audio.</summary>
        public const string Aac = "aac";

        /// <summary>MP3 audio.</summary>
        public const string Mp3 = "mp3";

        /// <summary>Uncompressed WAV audio.</summary>
        public const string Wav = "wav";

        /// <summary>A project in the Advanced Authoring Format, for editing software.</summary>
        public const string Aaf = "aaf";

        /// <summary>A ZIP archive with a track for each speaker.</summary>
        public const string TracksZip = "tracks_zip";

        /// <summary>A ZIP archive with a clip for each segment.</summary>
        public const string ClipsZip = "clips_zip";

        /// <summary>A ZIP archive, whose content the service does not document.</summary>
        public const string Zip = "zip";
    }

    /// <summary>The file extension of the type, with its dot; <c>.bin</c> for an unknown type.</summary>
    public string Extension => this switch
    {
        { IsKnown: false } => ".bin",
        { Value: Values.TracksZip or Values.ClipsZip } => ".zip",
        _ => "." + Value,
    };
}
