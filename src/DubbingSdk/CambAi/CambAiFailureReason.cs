using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The reason why a task failed.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiFailureReason>))]
public readonly partial record struct CambAiFailureReason
{
    public static partial class Values
    {
        /// <summary>The source contains content that the service refuses to dub.</summary>
        public const string HarmfulContentDetected = "HARMFUL_CONTENT_DETECTED";

        /// <summary>The voices could not be converted.</summary>
        public const string VoiceConversionError = "VOICE_CONVERSION_ERROR";

        /// <summary>The processing failed.</summary>
        public const string ProcessingError = "PROCESSING_ERROR";

        /// <summary>The source is too long.</summary>
        public const string SourceTooLong = "SOURCE_TOO_LONG";

        /// <summary>The source file is too large.</summary>
        public const string SourceTooLarge = "SOURCE_TOO_LARGE";

        /// <summary>The service does not support the type of the source.</summary>
        public const string SourceTypeNotSupported = "SOURCE_TYPE_NOT_SUPPORTED";

        /// <summary>The source could not be downloaded.</summary>
        public const string ErrorDownloadingSource = "ERROR_DOWNLOADING_SOURCE";

        /// <summary>Google Drive limits the number of requests for now.</summary>
        public const string TooManyGdriveRequests = "TOO_MANY_GDRIVE_REQUESTS";

        /// <summary>The source is blocked in the region of the service.</summary>
        public const string SourceBlockedInRegion = "SOURCE_BLOCKED_IN_REGION";

        /// <summary>The source is age-restricted.</summary>
        public const string SourceIsAgeRestricted = "SOURCE_IS_AGE_RESTRICTED";

        /// <summary>There is no source at the URI.</summary>
        public const string SourceNotFound = "SOURCE_NOT_FOUND";

        /// <summary>The codec of the source is not the declared one.</summary>
        public const string MismatchedSourceCodec = "MISMATCHED_SOURCE_CODEC";

        /// <summary>The content of the source does not match the extension of its file name.</summary>
        public const string ContentDoesNotMatchExtension = "CONTENT_DOES_NOT_MATCH_EXTENSION";

        /// <summary>The data of the source is invalid.</summary>
        public const string InvalidSourceData = "INVALID_SOURCE_DATA";

        /// <summary>The video has no audio stream.</summary>
        public const string VideoDoesNotHaveAudioStreams = "VIDEO_DOES_NOT_HAVE_AUDIO_STREAMS";

        /// <summary>A value was out of range while the audio was mastered.</summary>
        public const string MasteringOutOfRange = "MASTERING_OUT_OF_RANGE";

        /// <summary>The source does not have the selected audio tracks.</summary>
        public const string InvalidAudioTracksSelection = "INVALID_AUDIO_TRACKS_SELECTION";

        /// <summary>The account has too few credits.</summary>
        public const string PaymentRequired = "PAYMENT_REQUIRED";

        /// <summary>The account lacks the permission.</summary>
        public const string Forbidden = "FORBIDDEN";

        /// <summary>The service had an internal error.</summary>
        public const string InternalError = "INTERNAL_ERROR";

        /// <summary>No reason is given.</summary>
        public const string None = "NONE";
    }
}
