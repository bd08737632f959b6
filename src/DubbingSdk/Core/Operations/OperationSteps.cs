namespace DubbingSdk;

/// <summary>How far work that consists of many parts has come.</summary>
/// <param name="Done">The number of parts that are done.</param>
/// <param name="Total">The number of all parts.</param>
/// <param name="Begun">The number of parts that show a first result.</param>
internal readonly record struct OperationSteps(int Done, int Total, int Begun);
