using DubbingSdk.Providers;

namespace DubbingSdk.Tests.Providers;

public class JobCanceledExceptionTests
{
    [Fact]
    public void Exception_states_the_endpoint_of_the_cancelled_request()
    {
        var canceled = Cancel(new DubbingCanceledException("Cancelled.", null, default) { Endpoint = "POST /jobs/{id}/languages" });

        canceled.Endpoint.Should().Be("POST /jobs/{id}/languages");
    }

    [Fact]
    public void Exception_states_an_accepted_job_when_the_cancelled_request_was_not_sent()
    {
        var canceled = Cancel(new OperationCanceledException());

        canceled.MayHaveBeenAccepted.Should().BeTrue("the job is billed before languages are added to it");
        canceled.Endpoint.Should().BeNull();
    }

    private static DubbingJobCanceledException Cancel(OperationCanceledException cause) => new("Cancelled.", job: null!, cause, default);
}
