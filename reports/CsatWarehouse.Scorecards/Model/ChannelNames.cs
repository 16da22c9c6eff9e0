using System.Collections.Frozen;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>Names of the channels that help desks, shops and surveys have in common, by the codes that their exports write.</summary>
static class ChannelNames
{
    static readonly FrozenDictionary<string, MemberName> Names = new (
        string Codes,
        string En,
        string Ru,
        string Uk
    )[]
    {
        ("phone voice call telephone", "Phone", "Телефон", "Телефон"),
        ("ivr", "Voice menu", "Голосовое меню", "Голосове меню"),
        ("callback", "Callback", "Обратный звонок", "Зворотний дзвінок"),
        ("chat live-chat web-chat", "Chat", "Чат", "Чат"),
        ("bot chatbot", "Chatbot", "Чат-бот", "Чат-бот"),
        ("email e-mail", "E-mail", "Электронная почта", "Електронна пошта"),
        ("web website site", "Website", "Сайт", "Сайт"),
        ("web-form form", "Web form", "Форма на сайте", "Форма на сайті"),
        ("online", "Online", "Онлайн", "Онлайн"),
        ("app mobile-app mobile-sdk", "App", "Приложение", "Застосунок"),
        ("self-service", "Self-service", "Самообслуживание", "Самообслуговування"),
        ("kiosk terminal", "Kiosk", "Терминал", "Термінал"),
        ("sms", "SMS", "SMS", "SMS"),
        ("messenger messaging", "Messenger", "Мессенджер", "Месенджер"),
        ("social social-media", "Social media", "Социальные сети", "Соціальні мережі"),
        ("shop store", "Shop", "Магазин", "Магазин"),
        ("branch", "Branch", "Отделение", "Відділення"),
        ("office", "Office", "Офис", "Офіс"),
        ("in-person face-to-face", "In person", "Лично", "Особисто"),
        ("post letter mail-in", "Post", "Почта", "Пошта"),
    }
        .SelectMany(n => n.Codes.Split(' ').Select(code => (code, n)))
        .ToFrozenDictionary(
            pair => pair.code,
            pair => new MemberName
            {
                Text = pair.n.En,
                Russian = pair.n.Ru,
                Ukrainian = pair.n.Uk,
            },
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>Null where the code is not one of them; <c>mobile_sdk</c> and <c>Mobile SDK</c> are <c>mobile-sdk</c>.</summary>
    public static MemberName? Find(string code) =>
        Names.GetValueOrDefault(code.Replace('_', '-').Replace(' ', '-'));
}
