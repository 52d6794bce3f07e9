"""The news agencies of the world: whom articles credit, and whom they name as their sources."""

from __future__ import annotations

AGENCIES = (
    "Reuters", "Associated Press", "AP", "Agence France-Presse", "AFP", "dpa", "dpa-infocom",
    "Deutsche Presse-Agentur", "Press Association", "PA Media", "United Press International", "UPI", "Bloomberg",
    "Canadian Press", "Australian Associated Press", "AAP", "Agencia EFE", "EFE", "Europa Press", "ANSA", "APA",
    "Keystone-SDA", "epd", "KNA", "Belga", "ANP", "NTB", "Ritzau", "Lusa", "Agência Brasil", "PAP", "CTK", "MTI",
    "HINA", "Tanjug", "Agerpres", "BelTA", "Interfax", "Interfax-Ukraine", "Ukrinform", "UNIAN", "RBC-Ukraine", "TASS",
    "RIA Novosti", "Укрінформ", "Інтерфакс-Україна", "Интерфакс", "ТАСС", "РИА Новости", "Anadolu", "Anadolu Agency",
    "Anadolu Ajansı", "IRNA", "Tasnim", "Fars", "SANA", "WAFA", "Press Trust of India", "PTI",
    "Indo-Asian News Service", "IANS", "Asian News International", "ANI", "Antara", "Bernama", "Xinhua", "新华社",
    "Kyodo", "Kyodo News", "共同社", "Jiji", "Yonhap", "연합뉴스", "Korean Central News Agency", "KCNA",
    "Tribune News Service",
)  # fmt: skip
"""They sell to other outlets: articles that rest on one agency are one chain, not several."""

AS_CREDITS = ("PA", "EPA", "SID", "sda", "TT", "TNS", "CNN", "BBC")
"""Agencies on a byline or in a credit; in a sentence most of these letters are those of somebody else, such as the
Palestinian Authority, and the broadcasters are sources of their own."""

SPELLED_OUT = {
    "ap": "Associated Press",
    "afp": "Agence France-Presse",
    "upi": "United Press International",
    "pti": "Press Trust of India",
    "dpa": "Deutsche Presse-Agentur",
    "pa media": "Press Association",
    "pa news agency": "Press Association",
}
"""The full names of agencies that are known by their initials, or by a newer name."""

CREDITS_SPELLED_OUT = {"pa": "Press Association"}
"""Those of `AS_CREDITS` with a full name that counts."""
