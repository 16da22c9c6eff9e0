using System.Collections;
using System.Text;
using CsatWarehouse.Cli;
using CsatWarehouse.Cli.Output;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var environment = Environment
    .GetEnvironmentVariables()
    .Cast<DictionaryEntry>()
    .ToDictionary(v => (string)v.Key, v => (string?)v.Value ?? "", StringComparer.Ordinal);
var terminal = new Terminal(
    Console.Out,
    Console.Error,
    outputIsTerminal: !Console.IsOutputRedirected,
    errorIsTerminal: !Console.IsErrorRedirected,
    hasColours: environment.GetValueOrDefault("NO_COLOR", "").Length == 0,
    answers: Console.IsInputRedirected ? null : Console.In
);
return (int)
    await CsatCommand.RunAsync(args, new Surroundings(terminal, environment, TimeProvider.System));
