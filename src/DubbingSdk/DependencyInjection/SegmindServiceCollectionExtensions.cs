using DubbingSdk;
using DubbingSdk.Segmind;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of Segmind.</summary>
public static class SegmindServiceCollectionExtensions
{
    private static readonly ClientRegistration<SegmindClient, SegmindClientOptions> Registration =
        new(static (section, options) => section.Bind(options), static pipeline => new SegmindClient(pipeline), ClientSection.MembersWith(SectionMember.Address(nameof(SegmindClientOptions.UploadAddress))));

    /// <summary>Registers <see cref="SegmindClient"/> as a singleton.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configure">Sets the options. Without a key in them, the environment variable <c>SEGMIND_API_KEY</c> is read, unless a base address is set.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddSegmindClient(this IServiceCollection services, Action<SegmindClientOptions>? configure = null) =>
        Registration.Add(services, configure);

    /// <summary>Registers <see cref="SegmindClient"/> as a singleton, with options from a configuration section.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configuration">The section, for example <c>builder.Configuration.GetSection("Segmind")</c>.</param>
    /// <param name="configure">Sets options after those of the section.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddSegmindClient(this IServiceCollection services, IConfiguration configuration, Action<SegmindClientOptions>? configure = null) =>
        Registration.Add(services, configuration, configure);

    /// <summary>Registers a keyed singleton <see cref="SegmindClient"/>, for one of several accounts. The environment variable is never read for it.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="serviceKey">The key to get the client with.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddKeyedSegmindClient(this IServiceCollection services, string serviceKey, Action<SegmindClientOptions> configure) =>
        Registration.AddKeyed(services, serviceKey, configure);

    /// <summary>Registers a keyed singleton <see cref="SegmindClient"/> with options from a configuration section. The environment variable is never read for it.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="serviceKey">The key to get the client with.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Sets options after those of the section.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddKeyedSegmindClient(
        this IServiceCollection services, string serviceKey, IConfiguration configuration, Action<SegmindClientOptions>? configure = null) =>
        Registration.AddKeyed(services, serviceKey, configuration, configure);
}
