using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DubbingSdk;

/// <summary>The path of a configuration section that a registration reads. It may be within the section of another client.</summary>
internal sealed record BoundSection(string Path)
{
    public static void Add(IServiceCollection services, IConfiguration? configuration)
    {
        if (configuration is IConfigurationSection { Path: var path })
            services.AddSingleton(new BoundSection(path));
    }
}
