using DubbingSdk.Generator;

return await GeneratorCommand.Create(Console.Out, Console.Error).Parse(args).InvokeAsync();
