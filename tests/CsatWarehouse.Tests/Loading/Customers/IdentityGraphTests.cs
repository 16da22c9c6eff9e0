using CsatWarehouse.Dimensions;
using CsatWarehouse.Loading.Customers;

namespace CsatWarehouse.Tests.Loading.Customers;

public sealed class IdentityGraphTests
{
    const long Desk = 1;
    const long Crm = 2;
    const long Survey = 3;
    const long Billing = 4;

    readonly List<IdentityNode> _nodes = [];
    readonly List<IdentityClaim> _claims = [];
    readonly List<(int, int)> _merges = [];

    [Fact]
    public void Email_InThreeSystems_IsOnePerson()
    {
        var requester = Add(Desk, "4711", email: "olena");
        var contact = Add(Crm, "003A", email: "olena");
        var respondent = AddAddress(Survey, "olena");

        AssertPersons([requester, contact, respondent]);
    }

    [Fact]
    public void Email_OfTwoContactsOfOneSource_JoinsNobody()
    {
        var one = Add(Crm, "003A", email: "office");
        var other = Add(Crm, "003B", email: "office");
        var respondent = AddAddress(Survey, "office");

        AssertPersons([one], [other], [respondent]);
        Assert.Contains((CustomerIdentity.Email, "office"), Resolve().Shared);
    }

    [Fact]
    public void Email_OfTwoContactsThatWereMerged_JoinsThemAndOthers()
    {
        var one = Add(Crm, "003A", email: "office");
        var other = Add(Crm, "003B", email: "office");
        var respondent = AddAddress(Survey, "office");
        _merges.Add((other, one));

        AssertPersons([one, other, respondent]);
    }

    [Fact]
    public void Email_OfARespondentWithANumberAndOneWithout_IsOnePerson()
    {
        var numbered = Add(Survey, "17", isDescribed: false, email: "olena");
        var address = AddAddress(Survey, "olena");

        AssertPersons([numbered, address]);
    }

    [Fact]
    public void ExternalId_OfTwoSystems_JoinsThemAndWhoRefersToIt()
    {
        var requester = Add(Desk, "4711", externalId: "K-1");
        var contact = Add(Crm, "003A", externalId: "K-1");
        var bill = Add(Billing, "K-1", isDescribed: false);
        var respondent = Add(Survey, "K-1", isDescribed: false);

        AssertPersons([requester, contact, bill, respondent]);
    }

    [Fact]
    public void ExternalId_ThatIsAnothersOwnId_JoinsTheTwo()
    {
        var requester = Add(Desk, "4711", externalId: "003A");
        var contact = Add(Crm, "003A");

        AssertPersons([requester, contact]);
    }

    [Fact]
    public void ExternalId_OfTwoContactsOfOneSource_JoinsNobody()
    {
        var one = Add(Crm, "003A", externalId: "K-1");
        var other = Add(Crm, "003B", externalId: "K-1");
        var bill = Add(Billing, "K-1", isDescribed: false);

        AssertPersons([one], [other], [bill]);
        Assert.Contains((CustomerIdentity.Id, "K-1"), Resolve().Shared);
    }

    [Fact]
    public void Id_OfTwoSystemsWithRecordsOfTheirOwn_IsACoincidence()
    {
        var requester = Add(Desk, "17");
        var contact = Add(Crm, "17");

        AssertPersons([requester], [contact]);
    }

    [Fact]
    public void Id_ThatASurveyRefersTo_IsTheContactWhereOneSourceHasIt()
    {
        var contact = Add(Crm, "17");
        var respondent = Add(Survey, "17", isDescribed: false);

        AssertPersons([contact, respondent]);
    }

    [Fact]
    public void Id_ThatASurveyRefersTo_IsNobodyWhereTwoSourcesHaveIt()
    {
        var requester = Add(Desk, "17");
        var contact = Add(Crm, "17");
        var respondent = Add(Survey, "17", isDescribed: false);

        AssertPersons([requester], [contact], [respondent]);
        Assert.Contains((CustomerIdentity.Id, "17"), Resolve().Shared);
    }

    [Fact]
    public void Id_OfARequesterWhomNoFileDescribes_IsNoNumberOfTheCrm()
    {
        Add(Desk, "1");
        var unknown = Add(Desk, "17", isDescribed: false);
        var contact = Add(Crm, "17");

        Assert.NotEqual(Resolve().Roots[unknown], Resolve().Roots[contact]);
    }

    [Fact]
    public void Id_ThatTwoSurveysUseAlone_IsACoincidence()
    {
        var one = Add(Survey, "17", isDescribed: false);
        var other = Add(Billing, "17", isDescribed: false);

        AssertPersons([one], [other]);
    }

    [Fact]
    public void Phone_OfTwoSystems_JoinsNobody()
    {
        var one = Add(Desk, "4711");
        var other = Add(Crm, "003A");
        _claims.Add(new(one, CustomerIdentity.Phone, "380"));
        _claims.Add(new(other, CustomerIdentity.Phone, "380"));

        AssertPersons([one], [other]);
    }

    [Fact]
    public void Persons_InAnyOrderOfClaims_AreTheSame()
    {
        Add(Desk, "4711", email: "olena", externalId: "K-1");
        Add(Crm, "003A", email: "o.kravchuk", externalId: "K-1");
        Add(Crm, "003B", email: "office");
        Add(Crm, "003C", email: "office");
        AddAddress(Survey, "olena");
        AddAddress(Survey, "office");
        Add(Billing, "K-1", isDescribed: false);
        var inOrder = Resolve().Roots;

        for (var first = 1; first < _claims.Count; first++)
        {
            _claims.Insert(0, _claims[first]);
            _claims.RemoveAt(first + 1);
            Assert.Equal(inOrder, Resolve().Roots);
        }
        Assert.Equal([0, 0, 2, 3, 0, 5, 0], inOrder);
    }

    int Add(
        long source,
        string id,
        bool isDescribed = true,
        string? email = null,
        string? externalId = null
    )
    {
        _nodes.Add(new(_nodes.Count + 1, source, isDescribed));
        var node = _nodes.Count - 1;
        _claims.Add(new(node, CustomerIdentity.Id, id));
        if (email is not null)
            _claims.Add(new(node, CustomerIdentity.Email, email));
        if (externalId is not null)
            _claims.Add(new(node, CustomerIdentity.ExternalId, externalId));
        return node;
    }

    int AddAddress(long source, string email)
    {
        _nodes.Add(new(_nodes.Count + 1, source, IsDescribed: false, IsAddress: true));
        _claims.Add(new(_nodes.Count - 1, CustomerIdentity.Email, email));
        return _nodes.Count - 1;
    }

    IdentityGraph Resolve() => IdentityGraph.Of(_nodes, _claims, _merges);

    void AssertPersons(params int[][] persons)
    {
        var roots = Resolve().Roots;
        Assert.Equal(
            persons,
            Enumerable.Range(0, _nodes.Count).GroupBy(n => roots[n]).Select(g => g.ToArray())
        );
    }
}
