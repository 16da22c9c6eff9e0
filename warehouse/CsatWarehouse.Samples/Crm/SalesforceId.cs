namespace CsatWarehouse.Samples.Crm;

/// <summary>Ids in the form of Salesforce's: three characters for the kind, case-sensitive, eighteen in all.</summary>
static class SalesforceId
{
    public const string Account = "001";
    public const string Contact = "003";
    public const string User = "005";

    const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public static string Of(string kind, int index) =>
        string.Create(
            18,
            (kind, index),
            static (id, from) =>
            {
                from.kind.CopyTo(id);
                "5g00000".CopyTo(id[3..]);
                var rest = from.index;
                for (var i = 14; i >= 10; i--)
                {
                    id[i] = Digits[rest % Digits.Length];
                    rest /= Digits.Length;
                }
                "AAA".CopyTo(id[15..]);
            }
        );
}
