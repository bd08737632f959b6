using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What kind of file to make of a dub.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<RenderType>))]
public readonly partial record struct RenderType
{
    public static partial class Values
    {
        /// <summary>A video.</summary>
        public const string Mp4 = "mp4";

        /// <summary>AAC audio.</summary>
        public const string Aac = "aac";

        /// <summary>MP3 audio.</summary>
        public const string Mp3 = "mp3";

        /// <summary>Uncompressed audio.</summary>
        public const string Wav = "wav";

        /// <summary>A project for editing programs, in the Advanced Authoring Format.</summary>
        public const string Aaf = "aaf";

        /// <summary>A ZIP archive of the speakers' tracks.</summary>
        public const string TracksZip = "tracks_zip";

        /// <summary>A ZIP archive of the segments' clips.</summary>
        public const string ClipsZip = "clips_zip";

        /// <summary>Another ZIP archive. The service does not say what it holds.</summary>
        public const string Zip = "zip";
    }

    /// <summary>The file extension that suits it, with its dot; <c>.bin</c> for a kind that is not known.</summary>
    public string Extension => this switch
    {
        { IsKnown: false } => ".bin",
        { Value: Values.TracksZip or Values.ClipsZip } => ".zip",
        _ => "." + Value,
    };
}
