using DubbingSdk;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WebApi;

/// <summary>Lists one project, which verifies the connection, the key and the access to projects. Not billed.</summary>
/// <remarks>Does not read the account: restricted keys may not have that scope.</remarks>
internal sealed class DubbingHealthCheck(DubbingClient client) : IHealthCheck
{
    private static readonly ListProjectsRequest One = new() { PageSize = 1 };
    private static readonly DubbingRequestOptions AtOnce = new() { Retries = new() { MaxRetries = 0 }, Timeouts = new() { Overall = TimeSpan.FromSeconds(5) } };

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await client.Dubbing.Projects.ListAsync(One, AtOnce, cancellationToken).AsPages().FirstAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DubbingException failure)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, failure.Message, failure);
        }
    }
}
