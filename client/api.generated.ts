// Made by `npm run api` from the route table in api/; never edited by hand.
import type { Comparison as DomainComparison } from "../law/compare/comparison";

export interface paths {
    "/api/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jurisdictions, groups, topics, bodies, numbering profiles and grades */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Works that answer a search, a page at a time */
        get: operations["searchLibrary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a work with an empty draft */
        post: operations["createWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A work with its languages, versions, drafts and editions */
        get: operations["getWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A frozen text with its document and outline */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A frozen text as a file */
        get: operations["downloadVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The structure of a file and the doubts about it; nothing is stored */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stores an import as a version of a work */
        post: operations["acceptImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A draft that starts from a version */
        post: operations["createDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with its document at its head */
        get: operations["getDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The steps after a head */
        get: operations["getSteps"];
        put?: never;
        /** Appends steps; what came in between is mapped over, what no longer fits is told */
        post: operations["appendSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: "head" with a HeadEvent, "steps" with a StepsEvent, "presence" with a PresenceEvent */
        get: operations["watchDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says who has the draft before them, and where; kept for 30 seconds and nowhere stored */
        post: operations["sayPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freezes a draft at its head as a version */
        post: operations["freezeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comments on a draft, thread by thread, and who can be mentioned */
        get: operations["listComments"];
        put?: never;
        /** Begins a thread, or answers in one */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/comments/{thread}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Resolves a thread, or opens it again */
        put: operations["resolveComments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions of edits and frozen versions of a draft, the newest first */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/at/{head}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of a draft as it stood at a head */
        get: operations["getDraftAt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/at/{head}/authorship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who wrote which words of a draft as it stood at a head */
        get: operations["getAuthorship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/at/{head}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new draft with the text as it stood at a head; the first one stays as it is */
        post: operations["restoreDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may do what with a draft */
        get: operations["getSharing"];
        /** Gives a person a role in a draft, or takes it away */
        put: operations["setDraftRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shared-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts in which the asking person was given a role, the last written first */
        get: operations["sharedDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/new-edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest edition of a draft's model, where it is newer than the draft's baseline */
        get: operations["getOfferedEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/baseline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Compares a draft with a newer edition of its model from now on */
        put: operations["moveBaseline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two texts of one law */
        get: operations["compareTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concordances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All concordances, the newest first */
        get: operations["listConcordances"];
        put?: never;
        /** Proposes which national provisions answer which of the baseline */
        post: operations["createConcordance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concordance-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Concordances in the making, and those of the last day that ended before they were done */
        get: operations["listConcordanceRuns"];
        put?: never;
        /** Begins to make a concordance, or joins the making of the same one */
        post: operations["startConcordanceRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concordance-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the making of a concordance is */
        get: operations["getConcordanceRun"];
        put?: never;
        post?: never;
        /** Stops the making of a concordance */
        delete: operations["cancelConcordanceRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concordances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A concordance with both texts, links, reasons and progress */
        get: operations["getConcordance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concordances/{id}/links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirms, rejects or regrades a link */
        put: operations["decideLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concordances/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link made by hand */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A baseline against every national law that it was compared with */
        get: operations["getGrid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All published editions, the newest first */
        get: operations["listEditions"];
        put?: never;
        /** Publishes versions as an edition with a permanent address */
        post: operations["createPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the invented laws are shown */
        get: operations["getDemonstration"];
        /** Shows the invented laws, or puts them away */
        put: operations["setDemonstration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, with roles; user null where nobody is */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All users with their roles */
        get: operations["listUsers"];
        put?: never;
        /** A new user with a first password */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a role */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role away */
        delete: operations["revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail after an event, and whether its chain holds */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CreateWork: {
            work: components["schemas"]["NewWork"];
            language: string;
            profile?: string;
        };
        NewWork: {
            title: string;
            slug?: string;
            /** @enum {string} */
            kind: "model" | "national";
            /** @default null */
            body: string | null;
            /** @default null */
            jurisdiction: string | null;
            /** @default [] */
            topics: string[];
        };
        AcceptImport: {
            fileName: string;
            sha256: string;
            meta: components["schemas"]["LawMeta"];
            doc: components["schemas"]["DocJson"];
            target: components["schemas"]["ImportTarget"];
            name: string;
            /** @default null */
            date: string | null;
            /** @default [] */
            answers: {
                doubt: number;
                /** @enum {string} */
                answer: "accepted" | "corrected";
            }[];
            /** @default {} */
            identities: {
                [key: string]: string | null;
            };
        };
        LawMeta: {
            title: string;
            language: string;
            /** @enum {string} */
            kind: "model" | "national";
            country: string | null;
            body: string | null;
            workUri: string | null;
            date: string | null;
            source: string | null;
            licence: string | null;
            topics: string[];
            fictional: boolean;
        };
        DocJson: {
            /** @constant */
            type: "doc";
        } & {
            [key: string]: unknown;
        };
        ImportTarget: {
            /** @constant */
            to: "existing";
            work: string;
        } | {
            /** @constant */
            to: "new";
            work: components["schemas"]["NewWork"];
        };
        CreateDraft: {
            version: number;
            name?: string;
            work?: components["schemas"]["NewWork"];
        };
        AppendSteps: {
            head: number;
            ref: string;
            clientId: string;
            steps: ({
                stepType: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @default [] */
            joins: number[];
        };
        SayPresence: {
            clientId: string;
            here: boolean;
            place: components["schemas"]["Place"] | null;
        };
        Place: {
            guid: string | null;
            anchor: number;
            head: number;
        };
        FreezeDraft: {
            name: string;
            /** @default null */
            date: string | null;
            language?: string;
        };
        AddComment: {
            thread: string;
            /** @default null */
            guid: string | null;
            /** @default  */
            quote: string;
            text: string;
        };
        ResolveThread: {
            resolved: boolean;
        };
        RestoreDraft: {
            name: string;
        };
        SetDraftRole: {
            person: {
                id: string;
            } | {
                /** Format: email */
                email: string;
            };
            role: components["schemas"]["DraftRole"] | null;
        };
        /** @enum {string} */
        DraftRole: "reader" | "commenter" | "suggester" | "editor";
        MoveBaseline: {
            from: number;
            version: number;
        };
        CreateConcordance: {
            baselineVersion: number;
            nationalVersion: number;
        };
        DecideLink: {
            /** @enum {string} */
            status: "proposed" | "confirmed" | "rejected" | "regraded";
            /** @enum {string} */
            grade?: "verbatim" | "equivalent" | "partial" | "conflict" | "missing" | "goes-further" | "option-not-taken" | "not-applicable";
            national?: string[];
            /** @default  */
            note: string;
        };
        CreateLink: {
            baseline: string[];
            national: string[];
            /** @enum {string} */
            grade: "verbatim" | "equivalent" | "partial" | "conflict" | "missing" | "goes-further" | "option-not-taken" | "not-applicable";
            /** @default  */
            note: string;
        };
        CreatePublication: {
            versions: number[];
            slug?: string;
            name: string;
            /** @default null */
            adoptedOn: string | null;
            /** @default null */
            stage: string | null;
        };
        SetDemonstration: {
            loaded: boolean;
        };
        CreateUser: {
            name: string;
            /** Format: email */
            email: string;
            password: string;
            /** @default [] */
            grants: components["schemas"]["NewGrant"][];
        };
        NewGrant: {
            role: components["schemas"]["Role"];
            /** @enum {string} */
            scopeKind: "service" | "body" | "jurisdiction";
            scopeCode: string | null;
        };
        /** @enum {string} */
        Role: "reader" | "drafter" | "commission-member" | "secretariat" | "administrator";
        CanonicalStep: {
            seq: number;
            ref: string;
            clientId: string;
            author: components["schemas"]["Person"] | null;
            step: {
                stepType: string;
            } & {
                [key: string]: unknown;
            };
        };
        Person: {
            id: string;
            name: string;
        };
        Reference: {
            jurisdictions: components["schemas"]["Jurisdiction"][];
            groups: components["schemas"]["Named"][];
            topics: components["schemas"]["Named"][];
            bodies: components["schemas"]["Body"][];
            profiles: {
                id: string;
                language: string;
                names: components["schemas"]["Names"];
            }[];
            grades: ("verbatim" | "equivalent" | "partial" | "conflict" | "missing" | "goes-further" | "option-not-taken" | "not-applicable")[];
        };
        Jurisdiction: {
            code: string;
            alpha3: string | null;
            names: components["schemas"]["Names"];
            groups: string[];
            languages: string[];
            fictional: boolean;
            note: string | null;
        };
        Names: {
            en: string;
            ru: string;
            fr: string;
        };
        Named: {
            code: string;
            names: components["schemas"]["Names"];
        };
        Body: {
            code: string;
            names: components["schemas"]["Names"];
            kind: string;
            commissions: components["schemas"]["Named"][];
            stages: components["schemas"]["Named"][];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            reason?: string;
            params?: {
                [key: string]: string | number;
            };
            requestId?: string;
            errors?: {
                path: string;
                message: string;
            }[];
        };
        LibraryPage: {
            items: components["schemas"]["LibraryItem"][];
            total: number;
            page: number;
            pageSize: number;
        };
        LibraryItem: {
            slug: string;
            /** @enum {string} */
            kind: "model" | "national";
            title: string;
            body: string | null;
            jurisdiction: string | null;
            topics: string[];
            fictional: boolean;
            template: boolean;
            languages: {
                language: string;
                title: string;
                version: number | null;
            }[];
            versions: number;
            drafts: number;
            editions: number;
            hits: components["schemas"]["Hit"][];
        };
        Hit: {
            version: number;
            guid: string;
            eId: string;
            label: string;
            heading: string;
            snippet: {
                text: string;
                found: boolean;
            }[];
        };
        CreatedWork: {
            slug: string;
            draft: number;
        };
        Work: {
            slug: string;
            /** @enum {string} */
            kind: "model" | "national";
            title: string;
            body: string | null;
            jurisdiction: string | null;
            topics: string[];
            fictional: boolean;
            template: boolean;
            /** Format: date-time */
            createdAt: string;
            expressions: components["schemas"]["ExpressionSummary"][];
            versions: components["schemas"]["VersionSummary"][];
            drafts: components["schemas"]["DraftSummary"][];
            editions: components["schemas"]["EditionSummary"][];
        };
        ExpressionSummary: {
            id: number;
            language: string;
            title: string;
        };
        VersionSummary: {
            id: number;
            name: string;
            language: string;
            date: string | null;
            sha256: string;
            provisions: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PersonOutput"] | null;
            origin: number | null;
        };
        DraftSummary: {
            id: number;
            name: string;
            language: string;
            head: number;
            origin: number | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PersonOutput"] | null;
            /** Format: date-time */
            updatedAt: string;
        };
        EditionSummary: {
            id: number;
            body: string;
            slug: string;
            name: string;
            adoptedOn: string | null;
            /** Format: date-time */
            publishedAt: string;
            languages: {
                language: string;
                version: number;
                title: string;
            }[];
            url: string;
        };
        Version: {
            version: components["schemas"]["VersionSummary"];
            work: string;
            meta: components["schemas"]["LawMetaOutput"];
            doc: components["schemas"]["DocJson"];
            outline: components["schemas"]["OutlineUnit"][];
        };
        OutlineUnit: {
            index: number;
            guid: string | null;
            element: string;
            num: string;
            label: string;
            eId: string;
            heading: string;
            weight: ("mandatory" | "optional") | null;
            depth: number;
            parent: number | null;
            /** @enum {string} */
            place: "body" | "preamble" | "annex";
        };
        ImportPreview: {
            fileName: string;
            sha256: string;
            meta: components["schemas"]["ReadMeta"];
            doc: components["schemas"]["DocJson"];
            outline: components["schemas"]["OutlineUnit"][];
            doubts: components["schemas"]["Doubt"][];
        };
        ReadMeta: {
            title: string;
            language: string;
            /** @enum {string} */
            kind: "model" | "national";
            country: string | null;
            body: string | null;
            workUri: string | null;
            date: string | null;
            source: string | null;
            licence: string | null;
            topics: string[];
            fictional: boolean;
        };
        Doubt: {
            code: string;
            /** @enum {string} */
            severity: "certain-loss" | "unsure" | "note";
            message: string;
            params: {
                [key: string]: string | number;
            };
            line: number | null;
            guid: string | null;
        };
        AcceptedImport: {
            work: string;
            version: components["schemas"]["VersionSummary"];
            takenOver: number;
            previous: number | null;
            questions: components["schemas"]["IdentityQuestion"][];
        };
        IdentityQuestion: {
            guid: string;
            label: string;
            heading: string;
            candidate: {
                guid: string;
                label: string;
                heading: string;
            };
            score: number;
        };
        Draft: {
            draft: components["schemas"]["DraftSummary"];
            work: string;
            meta: components["schemas"]["LawMetaOutput"];
            doc: components["schemas"]["DocJson"];
            role: components["schemas"]["DraftRole"];
            may: {
                edit: boolean;
                freeze: boolean;
                share: boolean;
            };
        };
        StepsSince: {
            head: number;
            steps: components["schemas"]["CanonicalStepOutput"][];
        };
        AppendedSteps: {
            head: number;
            steps: components["schemas"]["CanonicalStepOutput"][];
            dropped: components["schemas"]["DroppedStep"][];
        };
        DroppedStep: {
            index: number;
            /** @enum {string} */
            reason: "target-deleted" | "does-not-fit" | "not-permitted";
            text: string;
        };
        CommentThreads: {
            items: components["schemas"]["CommentThread"][];
            people: components["schemas"]["PersonOutput"][];
        };
        CommentThread: {
            thread: string;
            guid: string | null;
            quote: string;
            resolvedAt: string | null;
            comments: components["schemas"]["Comment"][];
        };
        Comment: {
            id: number;
            text: string;
            author: components["schemas"]["PersonOutput"] | null;
            /** Format: date-time */
            at: string;
        };
        History: {
            draft: components["schemas"]["DraftSummary"];
            items: (components["schemas"]["EditSession"] | components["schemas"]["FrozenPoint"])[];
            next: number | null;
            start: {
                /** Format: date-time */
                at: string;
                author: components["schemas"]["PersonOutput"] | null;
                version: {
                    id: number;
                    name: string;
                } | null;
                restored: {
                    draft: number;
                    name: string;
                    head: number;
                } | null;
            } | null;
            mayRestore: boolean;
        };
        EditSession: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            is: "session";
            first: number;
            head: number;
            author: components["schemas"]["PersonOutput"] | null;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            steps: number;
            added: number;
            removed: number;
            formal: number;
        };
        FrozenPoint: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            is: "version";
            head: number;
            version: number;
            name: string;
            author: components["schemas"]["PersonOutput"] | null;
            /** Format: date-time */
            from: string;
        };
        DraftAt: {
            draft: components["schemas"]["DraftSummary"];
            work: string;
            head: number;
            /** Format: date-time */
            at: string;
            meta: components["schemas"]["LawMetaOutput"];
            doc: components["schemas"]["DocJson"];
        };
        Authorship: {
            head: number;
            runs: number[];
            sessions: {
                first: number;
                author: components["schemas"]["PersonOutput"] | null;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            }[];
        };
        Sharing: {
            people: components["schemas"]["Sharer"][];
            mayShare: boolean;
        };
        Sharer: {
            person: components["schemas"]["PersonOutput"];
            role: components["schemas"]["DraftRole"];
            /** @enum {string} */
            from: "draft" | "elsewhere" | "owner";
        };
        SharedDraft: {
            draft: components["schemas"]["DraftSummary"];
            work: string;
            title: string;
            role: components["schemas"]["DraftRole"];
        };
        OfferedEdition: {
            edition: components["schemas"]["NewEdition"] | null;
        };
        NewEdition: {
            name: string;
            adoptedOn: string | null;
            version: number;
            from: number;
            sameWork: boolean;
        };
        MovedBaseline: {
            origin: number;
        };
        Compared: {
            old: components["schemas"]["TextRef"];
            new: components["schemas"]["TextRef"];
            comparison: components["schemas"]["Comparison"];
        };
        TextRef: {
            key: string;
            id: number;
            /** @enum {string} */
            kind: "version" | "draft";
            head: number | null;
            name: string;
            title: string;
            work: string;
            language: string;
            sha256: string;
        };
        Comparison: DomainComparison;
        ConcordanceSummary: {
            id: number;
            baseline: components["schemas"]["ConcordedText"];
            national: components["schemas"]["ConcordedText"];
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PersonOutput"] | null;
            progress: components["schemas"]["Progress"];
        };
        ConcordedText: {
            version: number;
            work: string;
            title: string;
            name: string;
            language: string;
            jurisdiction: string | null;
        };
        Progress: {
            decided: number;
            total: number;
        };
        ConcordanceRun: {
            id: number;
            baseline: components["schemas"]["ConcordedText"];
            national: components["schemas"]["ConcordedText"];
            /** @enum {string} */
            state: "running" | "done" | "failed" | "cancelled" | "lost";
            progress: number;
            /** Format: date-time */
            startedAt: string;
            startedBy: components["schemas"]["PersonOutput"] | null;
            concordance: number | null;
        };
        Concordance: {
            concordance: components["schemas"]["ConcordanceSummary"];
            baseline: components["schemas"]["ProvisionText"][];
            national: components["schemas"]["ProvisionText"][];
            links: components["schemas"]["Link"][];
            unanswering: string[];
            /** @enum {string} */
            status: "complete" | "gaveUp";
            limits: {
                reason: string;
                consequence: string;
            }[];
            route: {
                baseline: string;
                national: string;
                asked?: string;
                /** @enum {string} */
                kind: "same-language" | "lexicon" | "human-only";
                sources: string[];
            };
            decisions: number;
            stale: components["schemas"]["StaleGrade"][];
        };
        ProvisionText: {
            guid: string;
            element: string;
            label: string;
            eId: string;
            heading: string;
            text: string;
            weight: ("mandatory" | "optional") | null;
            depth: number;
            parent: string | null;
            hash: string;
        };
        Link: {
            id: number;
            baseline: string[];
            national: string[];
            manual: boolean;
            proposal: components["schemas"]["GradeProposal"] | null;
            /** @enum {string} */
            status: "proposed" | "confirmed" | "rejected" | "regraded";
            /** @enum {string} */
            grade: "verbatim" | "equivalent" | "partial" | "conflict" | "missing" | "goes-further" | "option-not-taken" | "not-applicable";
            note: string;
            decidedBy: components["schemas"]["PersonOutput"] | null;
            decidedAt: string | null;
        };
        GradeProposal: {
            /** @enum {string} */
            grade: "verbatim" | "equivalent" | "partial" | "conflict" | "missing" | "goes-further" | "option-not-taken" | "not-applicable";
            probability: number;
            personMustRead: boolean;
            coverage: number;
            extra: number;
            missingParts: string[];
            substance: components["schemas"]["Substance"][];
            reasons: components["schemas"]["Reason"][];
            evidence: components["schemas"]["Evidence"][];
        };
        Substance: {
            kind: string;
            from: string;
            to: string;
        };
        Reason: {
            code: string;
            params: {
                [key: string]: string | number;
            };
        };
        Evidence: {
            national: string;
            score?: number;
            probability: number;
            /** @enum {string} */
            band: "accept" | "review" | "reject";
            coverage: number;
            extra: number;
            reasons: components["schemas"]["Reason"][];
        };
        StaleGrade: {
            link: number;
            /** @enum {string} */
            side: "baseline" | "national";
            guid: string;
            /** @enum {string} */
            class: "typographic" | "numbering-only" | "substantive";
        };
        Grid: {
            baseline: components["schemas"]["ConcordedText"];
            rows: components["schemas"]["ProvisionText"][];
            columns: components["schemas"]["ConcordanceSummary"][];
            cells: ({
                /** @enum {string} */
                grade: "verbatim" | "equivalent" | "partial" | "conflict" | "missing" | "goes-further" | "option-not-taken" | "not-applicable";
                decided: boolean;
            } | null)[][];
        };
        Demonstration: {
            loaded: boolean;
            works: string[];
        };
        Me: {
            user: components["schemas"]["User"] | null;
            twoFactor: boolean;
        };
        User: {
            id: string;
            name: string;
            email: string;
            /** Format: date-time */
            createdAt: string;
            grants: components["schemas"]["Grant"][];
        };
        Grant: {
            id: number;
            role: components["schemas"]["Role"];
            /** @enum {string} */
            scopeKind: "service" | "body" | "jurisdiction";
            scopeCode: string | null;
        };
        AuditTrail: {
            events: components["schemas"]["AuditEvent"][];
            brokenAt: number | null;
        };
        AuditEvent: {
            id: number;
            /** Format: date-time */
            at: string;
            actor: string | null;
            action: string;
            subject: string;
            data: {
                [key: string]: unknown;
            };
            hash: string;
        };
        PersonOutput: {
            id: string;
            name: string;
        };
        LawMetaOutput: {
            title: string;
            language: string;
            /** @enum {string} */
            kind: "model" | "national";
            country: string | null;
            body: string | null;
            workUri: string | null;
            date: string | null;
            source: string | null;
            licence: string | null;
            topics: string[];
            fictional: boolean;
        };
        CanonicalStepOutput: {
            seq: number;
            ref: string;
            clientId: string;
            author: components["schemas"]["PersonOutput"] | null;
            step: {
                stepType: string;
            } & {
                [key: string]: unknown;
            };
        };
        PlaceOutput: {
            guid: string | null;
            anchor: number;
            head: number;
        };
        HeadEvent: {
            draft: number;
            head: number;
        };
        StepsEvent: {
            head: number;
            steps: components["schemas"]["CanonicalStepOutput"][];
            draft: number;
        };
        PresenceEvent: {
            clientId: string;
            here: boolean;
            place: components["schemas"]["PlaceOutput"] | null;
            draft: number;
            person: components["schemas"]["PersonOutput"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jurisdictions, groups, topics, bodies, numbering profiles and grades */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reference"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchLibrary: {
        parameters: {
            query?: {
                search?: string;
                topic?: string;
                body?: string;
                jurisdiction?: string;
                language?: string;
                kind?: "model" | "national";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Works that answer a search, a page at a time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryPage"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWork"];
            };
        };
        responses: {
            /** @description Begins a work with an empty draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWork"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A work with its languages, versions, drafts and editions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A frozen text with its document and outline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadVersion: {
        parameters: {
            query: {
                format: "xml" | "html" | "md" | "txt" | "json";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A frozen text as a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/akn+xml": string;
                    "text/html": string;
                    "text/markdown": string;
                    "text/plain": string;
                    "application/json": string;
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The structure of a file and the doubts about it; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptImport"];
            };
        };
        responses: {
            /** @description Stores an import as a version of a work */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedImport"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDraft"];
            };
        };
        responses: {
            /** @description A draft that starts from a version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWork"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A draft with its document at its head */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSteps: {
        parameters: {
            query: {
                since: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps after a head */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepsSince"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appendSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppendSteps"];
            };
        };
        responses: {
            /** @description Appends steps; what came in between is mapped over, what no longer fits is told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppendedSteps"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: "head" with a HeadEvent, "steps" with a StepsEvent, "presence" with a PresenceEvent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayPresence"];
            };
        };
        responses: {
            /** @description Says who has the draft before them, and where; kept for 30 seconds and nowhere stored */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freezeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeDraft"];
            };
        };
        responses: {
            /** @description Freezes a draft at its head as a version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionSummary"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments on a draft, thread by thread, and who can be mentioned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreads"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddComment"];
            };
        };
        responses: {
            /** @description Begins a thread, or answers in one */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                thread: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveThread"];
            };
        };
        responses: {
            /** @description Resolves a thread, or opens it again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHistory: {
        parameters: {
            query?: {
                before?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sessions of edits and frozen versions of a draft, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraftAt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                head: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text of a draft as it stood at a head */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAt"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthorship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                head: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who wrote which words of a draft as it stood at a head */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorship"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                head: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreDraft"];
            };
        };
        responses: {
            /** @description A new draft with the text as it stood at a head; the first one stays as it is */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWork"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSharing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who may do what with a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sharing"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setDraftRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDraftRole"];
            };
        };
        responses: {
            /** @description Gives a person a role in a draft, or takes it away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sharing"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sharedDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Drafts in which the asking person was given a role, the last written first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SharedDraft"][];
                    };
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfferedEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest edition of a draft's model, where it is newer than the draft's baseline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedEdition"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveBaseline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveBaseline"];
            };
        };
        responses: {
            /** @description Compares a draft with a newer edition of its model from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedBaseline"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareTexts: {
        parameters: {
            query: {
                old: string;
                new: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two texts of one law */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Compared"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConcordances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All concordances, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConcordanceSummary"][];
                    };
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createConcordance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConcordance"];
            };
        };
        responses: {
            /** @description Proposes which national provisions answer which of the baseline */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcordanceSummary"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConcordanceRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Concordances in the making, and those of the last day that ended before they were done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConcordanceRun"][];
                    };
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startConcordanceRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConcordance"];
            };
        };
        responses: {
            /** @description Begins to make a concordance, or joins the making of the same one */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcordanceRun"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConcordanceRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the making of a concordance is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcordanceRun"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelConcordanceRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stops the making of a concordance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcordanceRun"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConcordance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A concordance with both texts, links, reasons and progress */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concordance"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                link: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideLink"];
            };
        };
        responses: {
            /** @description Confirms, rejects or regrades a link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLink"];
            };
        };
        responses: {
            /** @description A link made by hand */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGrid: {
        parameters: {
            query: {
                baseline: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A baseline against every national law that it was compared with */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grid"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEditions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All published editions, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EditionSummary"][];
                    };
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPublication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePublication"];
            };
        };
        responses: {
            /** @description Publishes versions as an edition with a permanent address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionSummary"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDemonstration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the invented laws are shown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demonstration"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setDemonstration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDemonstration"];
            };
        };
        responses: {
            /** @description Shows the invented laws, or puts them away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demonstration"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in, with roles; user null where nobody is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All users with their roles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["User"][];
                    };
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description A new user with a first password */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrant"];
            };
        };
        responses: {
            /** @description Gives a role */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                grant: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes a role away */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit trail after an event, and whether its chain holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrail"];
                };
            };
            /** @description What was wrong, as RFC 9457 has it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
