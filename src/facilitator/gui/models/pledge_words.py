"""Put the categories and the status of pledges into words."""

from facilitator.domain.pledges import PledgeCategory, PledgeStatus

CATEGORY_WORDS = {
    PledgeCategory.MILITARY_UNITS: "Military units",
    PledgeCategory.POLICE: "Police",
    PledgeCategory.ENABLING_UNITS: "Enabling units",
    PledgeCategory.TRAINING: "Training and capacity-building",
    PledgeCategory.TRIANGULAR_PARTNERSHIP: "Triangular Partnership Programme",
    PledgeCategory.LIGHT_COORDINATION: "Light Coordination Mechanism",
    PledgeCategory.TECHNOLOGY: "Technology and data",
    PledgeCategory.WOMEN_PEACE_SECURITY: "Women, peace and security",
    PledgeCategory.SAFETY_SECURITY: "Safety, security and medical",
    PledgeCategory.PROTECTION_OF_CIVILIANS: "Protection of civilians",
    PledgeCategory.STRATEGIC_COMMUNICATIONS: "Strategic communications",
    PledgeCategory.ENVIRONMENT: "Environment and energy",
    PledgeCategory.CONDUCT: "Conduct and discipline",
    PledgeCategory.FUNDING: "Funding",
    PledgeCategory.POLITICAL_SUPPORT: "Political support and other",
}

STATUS_WORDS = {
    PledgeStatus.IDEA_VOICED: "Idea voiced",
    PledgeStatus.UNDER_CONSIDERATION: "Under consideration",
    PledgeStatus.INTENTION_ANNOUNCED: "Intention announced",
    PledgeStatus.CONFIRMED_IN_WRITING: "Confirmed in writing",
    PledgeStatus.REGISTERED: "Registered",
    PledgeStatus.FULFILLED: "Fulfilled",
}
