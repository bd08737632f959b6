using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>Why a task failed.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiFailureReason>))]
public readonly partial record struct CambAiFailureReason
{
    public static partial class Values
    {
        /// <summary>The source holds content that the service does not dub.</summary>
        public const string HarmfulContentDetected = "HARMFUL_CONTENT_DETECTED";

        /// <summary>The voices could not be made.</summary>
        public const string VoiceConversionError = "VOICE_CONVERSION_ERROR";

        /// <summary>Something went wrong in the making.</summary>
        public const string ProcessingError = "PROCESSING_ERROR";

        /// <summary>The source is too long.</summary>
        public const string SourceTooLong = "SOURCE_TOO_LONG";

        /// <summary>The source has too many bytes.</summary>
        public const string SourceTooLarge = "SOURCE_TOO_LARGE";

        /// <summary>The source is of a kind that the service does not take.</summary>
        public const string SourceTypeNotSupported = "SOURCE_TYPE_NOT_SUPPORTED";

        /// <summary>The source could not be fetched.</summary>
        public const string ErrorDownloadingSource = "ERROR_DOWNLOADING_SOURCE";

        /// <summary>Google Drive refused the source for now.</summary>
        public const string TooManyGdriveRequests = "TOO_MANY_GDRIVE_REQUESTS";

        /// <summary>The source cannot be fetched from where the service is.</summary>
        public const string SourceBlockedInRegion = "SOURCE_BLOCKED_IN_REGION";

        /// <summary>The source is shown to grown-ups alone.</summary>
        public const string SourceIsAgeRestricted = "SOURCE_IS_AGE_RESTRICTED";

        /// <summary>There is no source at the address.</summary>
        public const string SourceNotFound = "SOURCE_NOT_FOUND";

        /// <summary>The source is encoded otherwise than it says.</summary>
        public const string MismatchedSourceCodec = "MISMATCHED_SOURCE_CODEC";

        /// <summary>The source is no file of the kind that its name says.</summary>
        public const string ContentDoesNotMatchExtension = "CONTENT_DOES_NOT_MATCH_EXTENSION";

        /// <summary>The source is damaged.</summary>
        public const string InvalidSourceData = "INVALID_SOURCE_DATA";

        /// <summary>The video has no sound.</summary>
        public const string VideoDoesNotHaveAudioStreams = "VIDEO_DOES_NOT_HAVE_AUDIO_STREAMS";

        /// <summary>Mastering the sound met a value out of range.</summary>
        public const string MasteringOutOfRange = "MASTERING_OUT_OF_RANGE";

        /// <summary>The source does not have the audio tracks that were chosen.</summary>
        public const string InvalidAudioTracksSelection = "INVALID_AUDIO_TRACKS_SELECTION";

        /// <summary>The credits of the account do not suffice.</summary>
        public const string PaymentRequired = "PAYMENT_REQUIRED";

        /// <summary>The account may not do this.</summary>
        public const string Forbidden = "FORBIDDEN";

        /// <summary>Something went wrong inside the service.</summary>
        public const string InternalError = "INTERNAL_ERROR";

        /// <summary>No reason.</summary>
        public const string None = "NONE";
    }
}
