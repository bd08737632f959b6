using DubbingSdk.Generator;

return GeneratorCommand.Create(Console.Out, Console.Error).Parse(args).Invoke();
