// entry
Console.WriteLine();
