using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DubbingSdk.Tests.PublicApi;

/// <summary>Lists the public API of an assembly: a block for each type, with a line for each member, sorted by name.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : string.Empty).Append(Declaration(type)).Append('\n');
            foreach (var (_, line) in Members(type).OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    public static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Declaration(Type type)
    {
        var bases = type.IsEnum ? [] : new[] { type.BaseType }.Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType)).Concat(OwnInterfaces(type)).ToList();
        var inherits = bases.Count > 0 ? $" : {string.Join(", ", bases.Select(parent => Name(parent!)))}" : string.Empty;
        return $"{Kind(type)} {type.Namespace}.{Name(type)}{inherits}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";

        var kind = (IsRecord(type) ? "record " : string.Empty) + (type.IsValueType ? "struct" : "class");
        if (type.IsValueType)
            return type.IsDefined(typeof(IsReadOnlyAttribute)) ? $"readonly {kind}" : kind;
        return (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => $"static {kind}",
            (true, _) => $"abstract {kind}",
            (_, true) => $"sealed {kind}",
            _ => kind,
        };
    }

    /// <summary>The public interfaces that a type itself declares.</summary>
    private static IEnumerable<Type> OwnInterfaces(Type type)
    {
        var all = Array.FindAll(type.GetInterfaces(), contract => contract.IsVisible);
        return all.Except(type.BaseType?.GetInterfaces() ?? []).Except(all.SelectMany(contract => contract.GetInterfaces())).OrderBy(Name, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, string Line)> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => (name, $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}"));

        return type.GetConstructors(Declared).Where(IsVisible).Select(constructor => (constructor.Name, $"{Access(constructor)}.ctor({Parameters(constructor)})"))
            .Concat(type.GetMethods(Declared).Where(IsListed).Select(method => (method.Name, Method(method))))
            .Concat(type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract").Select(property => (property.Name, Property(property))))
            .Concat(type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(field => (field.Name, Field(field))));
    }

    private static bool IsListed(MethodInfo method) =>
        IsVisible(method) && !IsGenerated(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsGenerated(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : string.Empty;
        var endpoints = string.Concat(method.GetCustomAttributes<EndpointAttribute>().Select(endpoint => $" [Endpoint {endpoint.Method} {endpoint.Route}]"));
        return $"{Access(method)}{Modifier(method)}{Name(Nullability.Create(method.ReturnParameter))} {method.Name}{generics}({Parameters(method)}){endpoints}";
    }

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToList();
        var widest = accessors.Find(accessor => accessor.IsPublic) ?? accessors[0];
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        return $"{Access(widest)}{required}{Modifier(widest)}{Name(Nullability.Create(property))} {property.Name} {{ {string.Join(' ', accessors.Select(accessor => Accessor(property, accessor, widest)))} }}";
    }

    private static string Accessor(PropertyInfo property, MethodInfo accessor, MethodInfo widest)
    {
        var access = accessor.IsPublic == widest.IsPublic ? string.Empty : Access(accessor);
        if (accessor == property.GetMethod)
            return $"{access}get;";
        return accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? $"{access}init;" : $"{access}set;";
    }

    private static string Field(FieldInfo field) =>
        field.IsLiteral ? $"const {Name(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}" : $"{(field.IsStatic ? "static " : string.Empty)}{Name(Nullability.Create(field))} {field.Name}";

    private static string Access(MethodBase method) => method.IsPublic ? string.Empty : "protected ";

    private static string Modifier(MethodInfo method)
    {
        if (method.IsStatic)
            return method.IsAbstract ? "static abstract " : "static ";
        if (method.DeclaringType!.IsInterface || !method.IsVirtual || method.IsFinal)
            return string.Empty;
        if (method.IsAbstract)
            return "abstract ";
        return method.GetBaseDefinition() == method ? "virtual " : "override ";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var kind = (method.IsDefined(typeof(ExtensionAttribute)) && parameter.Position == 0 ? "this " : string.Empty)
            + (parameter.ParameterType.IsByRef ? parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref " : string.Empty)
            + (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty);
        return $"{kind}{Name(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : string.Empty)}";
    }));

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Name(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var mark = !info.Type.IsGenericParameter && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable) ? "?" : string.Empty; // What a type parameter allows depends on the argument, and the frameworks report it differently.
        if (info.ElementType is { } element)
            return $"{Name(element)}[]{mark}";

        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return info.GenericTypeArguments.Length > 0 ? $"{Title(bare)}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>{mark}" : Name(bare) + mark;
    }

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsArray)
            return $"{Name(type.GetElementType()!)}[]";
        return type.IsGenericType ? $"{Title(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : Title(type);
    }

    /// <summary>The name of a type without its arguments, after those of the types around it.</summary>
    private static string Title(Type type) =>
        (type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}." : string.Empty) + type.Name.Split('`')[0];
}
