using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>Why a task failed.</summary>
[JsonConverter(typeof(OpenValueConverter<CambAiFailureReason>))]
public readonly record struct CambAiFailureReason : IOpenValue<CambAiFailureReason>
{
    private static readonly FrozenSet<string> Known = new[] { Values.HarmfulContentDetected, Values.VoiceConversionError, Values.ProcessingError, Values.SourceTooLong, Values.SourceTooLarge, Values.SourceTypeNotSupported, Values.ErrorDownloadingSource, Values.TooManyGdriveRequests, Values.SourceBlockedInRegion, Values.SourceIsAgeRestricted, Values.SourceNotFound, Values.MismatchedSourceCodec, Values.ContentDoesNotMatchExtension, Values.InvalidSourceData, Values.VideoDoesNotHaveAudioStreams, Values.MasteringOutOfRange, Values.InvalidAudioTracksSelection, Values.PaymentRequired, Values.Forbidden, Values.InternalError, Values.None }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public CambAiFailureReason(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The source holds content that the service does not dub.</summary>
    public static CambAiFailureReason HarmfulContentDetected => new(Values.HarmfulContentDetected);

    /// <summary>The voices could not be made.</summary>
    public static CambAiFailureReason VoiceConversionError => new(Values.VoiceConversionError);

    /// <summary>Something went wrong in the making.</summary>
    public static CambAiFailureReason ProcessingError => new(Values.ProcessingError);

    /// <summary>The source is too long.</summary>
    public static CambAiFailureReason SourceTooLong => new(Values.SourceTooLong);

    /// <summary>The source has too many bytes.</summary>
    public static CambAiFailureReason SourceTooLarge => new(Values.SourceTooLarge);

    /// <summary>The source is of a kind that the service does not take.</summary>
    public static CambAiFailureReason SourceTypeNotSupported => new(Values.SourceTypeNotSupported);

    /// <summary>The source could not be fetched.</summary>
    public static CambAiFailureReason ErrorDownloadingSource => new(Values.ErrorDownloadingSource);

    /// <summary>Google Drive refused the source for now.</summary>
    public static CambAiFailureReason TooManyGdriveRequests => new(Values.TooManyGdriveRequests);

    /// <summary>The source cannot be fetched from where the service is.</summary>
    public static CambAiFailureReason SourceBlockedInRegion => new(Values.SourceBlockedInRegion);

    /// <summary>The source is shown to grown-ups alone.</summary>
    public static CambAiFailureReason SourceIsAgeRestricted => new(Values.SourceIsAgeRestricted);

    /// <summary>There is no source at the address.</summary>
    public static CambAiFailureReason SourceNotFound => new(Values.SourceNotFound);

    /// <summary>The source is encoded otherwise than it says.</summary>
    public static CambAiFailureReason MismatchedSourceCodec => new(Values.MismatchedSourceCodec);

    /// <summary>The source is no file of the kind that its name says.</summary>
    public static CambAiFailureReason ContentDoesNotMatchExtension => new(Values.ContentDoesNotMatchExtension);

    /// <summary>The source is damaged.</summary>
    public static CambAiFailureReason InvalidSourceData => new(Values.InvalidSourceData);

    /// <summary>The video has no sound.</summary>
    public static CambAiFailureReason VideoDoesNotHaveAudioStreams => new(Values.VideoDoesNotHaveAudioStreams);

    /// <summary>Mastering the sound met a value out of range.</summary>
    public static CambAiFailureReason MasteringOutOfRange => new(Values.MasteringOutOfRange);

    /// <summary>The source does not have the audio tracks that were chosen.</summary>
    public static CambAiFailureReason InvalidAudioTracksSelection => new(Values.InvalidAudioTracksSelection);

    /// <summary>The credits of the account do not suffice.</summary>
    public static CambAiFailureReason PaymentRequired => new(Values.PaymentRequired);

    /// <summary>The account may not do this.</summary>
    public static CambAiFailureReason Forbidden => new(Values.Forbidden);

    /// <summary>Something went wrong inside the service.</summary>
    public static CambAiFailureReason InternalError => new(Values.InternalError);

    /// <summary>No reason.</summary>
    public static CambAiFailureReason None => new(Values.None);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator CambAiFailureReason(string value) => new(value);

    /// <inheritdoc/>
    public static CambAiFailureReason FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="CambAiFailureReason.HarmfulContentDetected"/>
        public const string HarmfulContentDetected = "HARMFUL_CONTENT_DETECTED";

        /// <inheritdoc cref="CambAiFailureReason.VoiceConversionError"/>
        public const string VoiceConversionError = "VOICE_CONVERSION_ERROR";

        /// <inheritdoc cref="CambAiFailureReason.ProcessingError"/>
        public const string ProcessingError = "PROCESSING_ERROR";

        /// <inheritdoc cref="CambAiFailureReason.SourceTooLong"/>
        public const string SourceTooLong = "SOURCE_TOO_LONG";

        /// <inheritdoc cref="CambAiFailureReason.SourceTooLarge"/>
        public const string SourceTooLarge = "SOURCE_TOO_LARGE";

        /// <inheritdoc cref="CambAiFailureReason.SourceTypeNotSupported"/>
        public const string SourceTypeNotSupported = "SOURCE_TYPE_NOT_SUPPORTED";

        /// <inheritdoc cref="CambAiFailureReason.ErrorDownloadingSource"/>
        public const string ErrorDownloadingSource = "ERROR_DOWNLOADING_SOURCE";

        /// <inheritdoc cref="CambAiFailureReason.TooManyGdriveRequests"/>
        public const string TooManyGdriveRequests = "TOO_MANY_GDRIVE_REQUESTS";

        /// <inheritdoc cref="CambAiFailureReason.SourceBlockedInRegion"/>
        public const string SourceBlockedInRegion = "SOURCE_BLOCKED_IN_REGION";

        /// <inheritdoc cref="CambAiFailureReason.SourceIsAgeRestricted"/>
        public const string SourceIsAgeRestricted = "SOURCE_IS_AGE_RESTRICTED";

        /// <inheritdoc cref="CambAiFailureReason.SourceNotFound"/>
        public const string SourceNotFound = "SOURCE_NOT_FOUND";

        /// <inheritdoc cref="CambAiFailureReason.MismatchedSourceCodec"/>
        public const string MismatchedSourceCodec = "MISMATCHED_SOURCE_CODEC";

        /// <inheritdoc cref="CambAiFailureReason.ContentDoesNotMatchExtension"/>
        public const string ContentDoesNotMatchExtension = "CONTENT_DOES_NOT_MATCH_EXTENSION";

        /// <inheritdoc cref="CambAiFailureReason.InvalidSourceData"/>
        public const string InvalidSourceData = "INVALID_SOURCE_DATA";

        /// <inheritdoc cref="CambAiFailureReason.VideoDoesNotHaveAudioStreams"/>
        public const string VideoDoesNotHaveAudioStreams = "VIDEO_DOES_NOT_HAVE_AUDIO_STREAMS";

        /// <inheritdoc cref="CambAiFailureReason.MasteringOutOfRange"/>
        public const string MasteringOutOfRange = "MASTERING_OUT_OF_RANGE";

        /// <inheritdoc cref="CambAiFailureReason.InvalidAudioTracksSelection"/>
        public const string InvalidAudioTracksSelection = "INVALID_AUDIO_TRACKS_SELECTION";

        /// <inheritdoc cref="CambAiFailureReason.PaymentRequired"/>
        public const string PaymentRequired = "PAYMENT_REQUIRED";

        /// <inheritdoc cref="CambAiFailureReason.Forbidden"/>
        public const string Forbidden = "FORBIDDEN";

        /// <inheritdoc cref="CambAiFailureReason.InternalError"/>
        public const string InternalError = "INTERNAL_ERROR";

        /// <inheritdoc cref="CambAiFailureReason.None"/>
        public const string None = "NONE";
    }
}
