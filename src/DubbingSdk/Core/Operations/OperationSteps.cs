namespace DubbingSdk;

/// <summary>How far a job has come that consists of many parts.</summary>
/// <param name="Done">The number of parts that are done.</param>
/// <param name="Total">The number of parts there are.</param>
/// <param name="Begun">The number of parts of which something can be seen.</param>
internal readonly record struct OperationSteps(int Done, int Total, int Begun);
