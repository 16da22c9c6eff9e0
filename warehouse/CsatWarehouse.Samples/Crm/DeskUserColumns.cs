using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Crm;

/// <summary>The columns of Zendesk's users, groups and organisations as Fivetran copies them. <c>default_group_id</c> and <c>custom_is_bot</c> stand behind: the copy has no other place for them.</summary>
static class DeskUserColumns
{
    public static Layout<DeskUser> User { get; } =
        new Layout<DeskUser>()
            .Number("id", u => u.Id)
            .Instant("_fivetran_synced", u => u.Synced)
            .Constant("active", "TRUE")
            .Blank("alias", "authenticity_token")
            .Constant("chat_only", "FALSE")
            .Instant("created_at", u => u.CreatedAt)
            .Blank("details")
            .Text("email", u => u.Email)
            .Text("external_id", u => u.ExternalId)
            .Blank("last_login_at")
            .Text("locale", u => u.Locale)
            .Blank("locale_id")
            .Constant("moderator", "FALSE")
            .Text("name", u => u.Name)
            .Blank("notes")
            .Constant("only_private_comments", "FALSE")
            .Number("organization_id", u => u.OrganizationId)
            .Blank("phone", "remote_photo_url", "restricted_agent")
            .Text("role", u => u.Role)
            .Constant("shared", "FALSE")
            .Constant("shared_agent", "FALSE")
            .Blank("signature")
            .Constant("suspended", "FALSE")
            .Blank("ticket_restriction")
            .Constant("time_zone", "Kyiv")
            .Constant("two_factor_auth_enabled", "FALSE")
            .Instant("updated_at", u => u.UpdatedAt)
            .Blank("url")
            .Constant("verified", "TRUE")
            .Number("default_group_id", u => u.GroupId)
            .Flag("custom_is_bot", u => u.IsBot);

    public static Layout<(Team Team, DateTime Since)> Group { get; } =
        new Layout<(Team Team, DateTime Since)>()
            .Number("id", g => g.Team.Id)
            .Constant("_fivetran_deleted", "FALSE")
            .Instant("_fivetran_synced", g => g.Since)
            .Instant("created_at", g => g.Since)
            .Text("name", g => g.Team.Name)
            .Instant("updated_at", g => g.Since)
            .Blank("url");

    public static Layout<(Organization Organization, DateTime Since)> Organization { get; } =
        new Layout<(Organization Organization, DateTime Since)>()
            .Number("id", o => o.Organization.Id)
            .Instant("_fivetran_synced", o => o.Since)
            .Instant("created_at", o => o.Since)
            .Blank("details", "external_id", "group_id")
            .Text("name", o => o.Organization.Name)
            .Blank("notes")
            .Constant("shared_comments", "FALSE")
            .Constant("shared_tickets", "FALSE")
            .Instant("updated_at", o => o.Since)
            .Blank("url");
}
