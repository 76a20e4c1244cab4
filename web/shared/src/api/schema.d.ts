// Generated from docs/openapi.json by npm run generate; not to be edited.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountId: string;
        AccountSite: {
            id: string;
            name: string;
            address: string;
            position: components["schemas"]["GeoPoint"];
            territoryId: components["schemas"]["TerritoryId"];
        };
        AccountView: {
            id: components["schemas"]["AccountId"];
            /** Format: int64 */
            version: number;
            name: string;
            contacts: components["schemas"]["Contact"][];
            sites: components["schemas"]["AccountSite"][];
        };
        /** @enum {unknown} */
        ActorRole: "System" | "Administrator" | "Dispatcher" | "Technician" | "Customer" | "Device";
        AlertRow: {
            assetId: components["schemas"]["AssetId"];
            assetName: string;
            /** Format: int64 */
            version: number;
            episode: components["schemas"]["EpisodeView"];
        };
        AssetId: string;
        AssetMetric: {
            name: string;
            displayName: string;
            /** @description Shown beside values, e.g. `°C`, `mm/s`. */
            unit: string;
            /** Format: double */
            lowerLimit?: number;
            /**
             * Format: double
             * @description Reaching it for LimitSeconds is a fault by itself.
             */
            upperLimit?: number;
            /**
             * Format: int32
             * @default 60
             */
            limitSeconds: number;
            /** @description Several metrics may point to one fault code; null uses `anomaly.{name}`. */
            faultCode?: string;
            /**
             * Format: int32
             * @description How often it normally reports; null learns it. Silence for half as long again is a fault.
             */
            expectedIntervalSeconds?: number;
        };
        AssetRow: {
            id: components["schemas"]["AssetId"];
            /** Format: int64 */
            version: number;
            name: string;
            category: string;
            position: components["schemas"]["GeoPoint"];
            /** Format: double */
            health: number;
            connection: components["schemas"]["ConnectionState"];
        };
        AssetView: {
            id: components["schemas"]["AssetId"];
            /** Format: int64 */
            version: number;
            name: string;
            category: string;
            site: components["schemas"]["Site"];
            territoryId: components["schemas"]["TerritoryId"];
            parentId?: components["schemas"]["AssetId"];
            rootId: components["schemas"]["AssetId"];
            functionalLocation?: string;
            serialNumber?: string;
            /**
             * Format: double
             * @description 1 = nothing unusual, 0 = failing.
             */
            health: number;
            connection: components["schemas"]["ConnectionState"];
            /** Format: date-time */
            lastReadingAt?: string;
            /** Format: int64 */
            readingsProcessed: number;
            metrics: components["schemas"]["MetricView"][];
            episodes: components["schemas"]["EpisodeView"][];
            serviceHistory: components["schemas"]["ServiceVisit"][];
        };
        BoardKpis: {
            /** Format: int32 */
            unscheduled: number;
            /** Format: int32 */
            scheduled: number;
            /** Format: int32 */
            inProgress: number;
            /** Format: int32 */
            completedToday: number;
            /** Format: int32 */
            activeAlerts: number;
            /** Format: int32 */
            techniciansOnShift: number;
            /** Format: int32 */
            techniciansTraveling: number;
            /**
             * Format: double
             * @description (work + travel) booked / working hours, of today's shifts; 0-1.
             */
            utilisationToday: number;
            /** Format: int32 */
            travelSecondsToday: number;
        };
        /** @description The whole board at one revision; deltas follow. */
        BoardSnapshot: {
            territoryId: components["schemas"]["TerritoryId"];
            name: string;
            timeZone: string;
            center: components["schemas"]["GeoPoint"];
            /** Format: int64 */
            revision: number;
            /** Format: date-time */
            at: string;
            technicians: components["schemas"]["TechnicianRow"][];
            workOrders: components["schemas"]["WorkOrderRow"][];
            assets: components["schemas"]["AssetRow"][];
            alerts: components["schemas"]["AlertRow"][];
            kpis: components["schemas"]["BoardKpis"];
        };
        /** @description A BookingProposal as candidates list it; the name may be left out. */
        BookRequest: {
            technicianId: components["schemas"]["TechnicianId"];
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            arrival: string;
            /** Format: date-time */
            end: string;
            /** Format: int32 */
            travelSeconds: number;
            /** Format: int32 */
            travelMetres: number;
            technicianName?: string;
        };
        /** @description Survives reassignment to another technician, so that links given to customers stay valid. */
        BookingId: string;
        BookingProposal: {
            technicianId: components["schemas"]["TechnicianId"];
            technicianName: string;
            /**
             * Format: date-time
             * @description Departure; travel lies inside the booking.
             */
            start: string;
            /**
             * Format: date-time
             * @description Planned arrival = start + travel.
             */
            arrival: string;
            /**
             * Format: date-time
             * @description Planned end of the work.
             */
            end: string;
            /** Format: int32 */
            travelSeconds: number;
            /** Format: int32 */
            travelMetres: number;
        };
        /**
         * @description The closed set of field-service statuses of a booking. `PartiallyCompleted` is a completed booking that does not complete its
         *     work order (the visit ended, the work did not).
         * @enum {unknown}
         */
        BookingStatus: "Scheduled" | "Traveling" | "InProgress" | "OnBreak" | "Completed" | "PartiallyCompleted" | "Canceled";
        BookingStatusRequest: {
            status: components["schemas"]["BookingStatus"];
            /**
             * Format: date-time
             * @description When it happened; now unless told.
             */
            at?: string;
        };
        /** @description Written at every change of a booking's status. */
        BookingTimestamp: {
            status: components["schemas"]["BookingStatus"];
            workOrderStatus: components["schemas"]["WorkOrderStatus"];
            /**
             * Format: date-time
             * @description When it happened on the device that reported it; may lie before the moment of saving when taken offline.
             */
            at: string;
            source: components["schemas"]["TimestampSource"];
        };
        BookingView: {
            id: components["schemas"]["BookingId"];
            workOrderId: components["schemas"]["WorkOrderId"];
            technicianId: components["schemas"]["TechnicianId"];
            technicianName: string;
            status: components["schemas"]["BookingStatus"];
            /** Format: date-time */
            start: string;
            /**
             * Format: date-time
             * @description Planned arrival; travel lies between start and arrival.
             */
            arrival: string;
            /** Format: date-time */
            end: string;
            /** Format: int32 */
            travelSeconds: number;
            /** Format: int32 */
            travelMetres: number;
            /** Format: date-time */
            actualStart?: string;
            /** Format: date-time */
            actualArrival?: string;
            /** Format: date-time */
            actualEnd?: string;
            timestamps: components["schemas"]["BookingTimestamp"][];
        };
        /** @description Occupies [Start, End) of one technician's calendar; entries never overlap. */
        CalendarEntry: {
            kind: components["schemas"]["CalendarEntryKind"];
            bookingId: components["schemas"]["BookingId"];
            workOrderId: components["schemas"]["WorkOrderId"];
            title: string;
            position: components["schemas"]["GeoPoint"];
            /**
             * Format: date-time
             * @description Departure to the site.
             */
            start: string;
            /** Format: date-time */
            arrival: string;
            /** Format: date-time */
            end: string;
            status: components["schemas"]["BookingStatus"];
            /**
             * Format: date-time
             * @description Set for holds only.
             */
            holdExpiresAt?: string;
            /**
             * Format: int64
             * @default 0
             */
            workOrderVersion: number;
        };
        /** @enum {unknown} */
        CalendarEntryKind: "Hold" | "Booking";
        CalendarView: {
            technicianId: components["schemas"]["TechnicianId"];
            /** Format: int64 */
            version: number;
            timeZone: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @description Shifts of the range as instants, already cut by nothing: time off is listed beside. */
            workingHours: components["schemas"]["WorkingInterval"][];
            timeOff: components["schemas"]["TimeOff"][];
            entries: components["schemas"]["CalendarEntry"][];
        };
        /** @description One technician's answer to a requirement: the earliest slot, or the rule that rules them out. */
        CandidateView: {
            technicianId: components["schemas"]["TechnicianId"];
            technicianName: string;
            proposal?: components["schemas"]["BookingProposal"];
            rejection?: components["schemas"]["TechnicianRejection"];
        };
        /** @description Browsers show Now + elapsed × Rate. */
        ClockView: {
            /** Format: date-time */
            now: string;
            /** Format: double */
            rate: number;
            timeZone: string;
            demo: boolean;
        };
        CompleteRequest: {
            resolution: components["schemas"]["Resolution"];
            notes?: string;
            /**
             * @description False ends the visit only; the work goes back to planning.
             * @default true
             */
            completesWorkOrder: boolean;
            /** Format: date-time */
            at?: string;
        };
        /**
         * @description `Silent`: connected or not, no reading came within 1.5 times the expected interval.
         * @enum {unknown}
         */
        ConnectionState: "Offline" | "Online" | "Silent";
        Contact: {
            id: string;
            name: string;
            email?: string;
            phone?: string;
            /** @default false */
            primary: boolean;
        };
        /** @enum {unknown} */
        DayOfWeek: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday";
        DeviceAnswer: {
            id: components["schemas"]["DeviceId"];
            /** Format: int64 */
            version: number;
            name: string;
            registration: components["schemas"]["RegistrationState"];
            connection: components["schemas"]["ConnectionState"];
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: int32 */
            expectedIntervalSeconds?: number;
            bindings: components["schemas"]["MetricBinding"][];
            /**
             * Format: int64
             * @description How many of its readings the log holds.
             */
            readingsStored?: number;
            /** @description Answered once, at the first registration. */
            key?: string;
        };
        DeviceId: string;
        DeviceView: {
            id: components["schemas"]["DeviceId"];
            /** Format: int64 */
            version: number;
            name: string;
            registration: components["schemas"]["RegistrationState"];
            connection: components["schemas"]["ConnectionState"];
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: int32 */
            expectedIntervalSeconds?: number;
            bindings: components["schemas"]["MetricBinding"][];
        };
        EnableDeviceRequest: {
            enabled: boolean;
        };
        /** @enum {unknown} */
        EpisodeState: "Suspected" | "Active" | "Resolved";
        /** @description A fault as it runs its course; (asset, fault code, ordinal) identifies it for good. */
        EpisodeView: {
            faultCode: string;
            /** Format: int32 */
            ordinal: number;
            state: components["schemas"]["EpisodeState"];
            metric: string;
            /**
             * Format: double
             * @description 0-1.
             */
            severity: number;
            /** @description For technicians, e.g. "vibration 3.1x above its usual level since 14:20". */
            reason: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            activeAt?: string;
            /** Format: date-time */
            resolvedAt?: string;
            acknowledged: boolean;
            workOrderId?: components["schemas"]["WorkOrderId"];
        };
        /** @description Arrival as a distribution: one in ten arrivals is before Earliest (P10), nine in ten before Latest (P90). */
        EtaBand: {
            /** Format: date-time */
            earliest: string;
            /** Format: date-time */
            expected: string;
            /** Format: date-time */
            latest: string;
        };
        /**
         * @description Which fault episode a preventive work order answers. The triple identifies the fault for good: the same recording replayed leads to the
         *     same triple, and the work-order id derived from it exists once.
         */
        FaultRef: {
            asset: components["schemas"]["AssetId"];
            faultCode: string;
            /**
             * Format: int32
             * @description 1 for the first episode of this fault code on this asset.
             */
            ordinal: number;
        };
        /** @description WGS 84, degrees. Latitude -90..90, longitude -180..180. */
        GeoPoint: {
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
        };
        /** @description An incident type as it is copied into a work order. Duration: the tasks' sum when any task has one, else its own. */
        IncidentTemplate: {
            id: components["schemas"]["IncidentTypeId"];
            name: string;
            workOrderType: string;
            /** Format: int32 */
            estimatedSeconds: number;
            priority: components["schemas"]["Priority"];
            skills: components["schemas"]["RequiredSkill"][];
            tasks: components["schemas"]["ServiceTask"][];
            products: components["schemas"]["ProductLine"][];
        };
        IncidentTypeId: string;
        IncidentTypeView: {
            id: components["schemas"]["IncidentTypeId"];
            /** Format: int64 */
            version: number;
            template: components["schemas"]["IncidentTemplate"];
        };
        Leg: {
            /** Format: int32 */
            seconds: number;
            /** Format: int32 */
            metres: number;
        };
        LocationFix: {
            /** Format: date-time */
            at: string;
            position: components["schemas"]["GeoPoint"];
            /**
             * Format: double
             * @description Clockwise from north, 0-360.
             */
            headingDegrees?: number;
            /** Format: double */
            speedMetresPerSecond?: number;
            /**
             * Format: double
             * @description Radius of 68 % confidence.
             */
            accuracyMetres?: number;
        };
        /** @description Something to draw under the streets: `park`, `water`, `industrial`, `building`. */
        MapArea: {
            kind: string;
            name?: string;
            ring: components["schemas"]["GeoPoint"][];
        };
        /** @description What an import left in place; the streets themselves are not sent back. */
        MapImported: {
            /** Format: int64 */
            version: number;
            name: string;
            /** Format: int32 */
            nodes: number;
            /** Format: int32 */
            segments: number;
        };
        /** @description Readings of DeviceMetric taken from ValidFrom on belong to the asset's AssetMetric. */
        MetricBinding: {
            deviceMetric: string;
            assetId: components["schemas"]["AssetId"];
            assetMetric: string;
            /** Format: date-time */
            validFrom: string;
        };
        MetricView: {
            name: string;
            displayName: string;
            unit: string;
            /** Format: double */
            lowerLimit?: number;
            /** Format: double */
            upperLimit?: number;
            /** Format: double */
            lastValue?: number;
            /** Format: date-time */
            lastAt?: string;
        };
        NewWorkOrder: {
            summary: string;
            /** @description At least one; the first is primary. */
            incidentTypeIds: string[];
            /** @description Either this, or account and site. */
            assetId?: string;
            accountId?: string;
            siteId?: string;
            priority?: components["schemas"]["Priority"];
            /** Format: date-time */
            windowStart?: string;
            /** Format: date-time */
            windowEnd?: string;
            /** Format: date-time */
            promisedFrom?: string;
            /** Format: date-time */
            promisedTo?: string;
            /**
             * @description Book the nearest feasible technician without asking a dispatcher.
             * @default true
             */
            autoSchedule: boolean;
        };
        NoteRequest: {
            text: string;
        };
        /** @description One page of a list as documented; what is written is the index's own JSON. */
        PageOfAccountView: {
            items: components["schemas"]["AccountView"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description One page of a list as documented; what is written is the index's own JSON. */
        PageOfAlertRow: {
            items: components["schemas"]["AlertRow"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description One page of a list as documented; what is written is the index's own JSON. */
        PageOfAssetView: {
            items: components["schemas"]["AssetView"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description One page of a list as documented; what is written is the index's own JSON. */
        PageOfCandidateView: {
            items: components["schemas"]["CandidateView"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description One page of a list as documented; what is written is the index's own JSON. */
        PageOfDeviceView: {
            items: components["schemas"]["DeviceView"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description One page of a list as documented; what is written is the index's own JSON. */
        PageOfIncidentTypeView: {
            items: components["schemas"]["IncidentTypeView"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description One page of a list as documented; what is written is the index's own JSON. */
        PageOfTechnicianView: {
            items: components["schemas"]["TechnicianView"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description One page of a list as documented; what is written is the index's own JSON. */
        PageOfTerritoryView: {
            items: components["schemas"]["TerritoryView"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description One page of a list as documented; what is written is the index's own JSON. */
        PageOfWorkOrderView: {
            items: components["schemas"]["WorkOrderView"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /**
         * @description Ascending level of importance.
         * @enum {unknown}
         */
        Priority: "Low" | "Normal" | "High" | "Emergency";
        ProblemDetails: {
            type?: string;
            title?: string;
            /** Format: int32 */
            status?: number;
            detail?: string;
            instance?: string;
        };
        ProductLine: {
            productId: string;
            name: string;
            /** Format: double */
            quantity: number;
            /** @default false */
            used: boolean;
        };
        /** @description Creates the account or replaces its facts. */
        PutAccount: {
            name: string;
            contacts: components["schemas"]["Contact"][];
            sites: components["schemas"]["AccountSite"][];
        };
        PutAsset: {
            name: string;
            /** @description Chooses the detection rules and how the asset is drawn, e.g. `pump`, `chiller`. */
            category: string;
            site: components["schemas"]["Site"];
            territoryId: components["schemas"]["TerritoryId"];
            /** @description What the asset measures; readings of other metrics are watched too, without limits. */
            metrics: components["schemas"]["AssetMetric"][];
            /** @description The template for work orders that its detectors raise. */
            preventiveIncidentTypeId: components["schemas"]["IncidentTypeId"];
            /** @description The root ("master asset") is computed by following the parents. */
            parentId?: string;
            functionalLocation?: string;
            serialNumber?: string;
        };
        PutBinding: {
            deviceMetric: string;
            assetId: components["schemas"]["AssetId"];
            assetMetric: string;
            /**
             * Format: date-time
             * @description From when on readings belong to the asset; from now on unless told.
             */
            validFrom?: string;
        };
        PutDeviceRequest: {
            name: string;
            bindings: components["schemas"]["PutBinding"][];
            /** Format: int32 */
            expectedIntervalSeconds?: number;
            /** @description At least 16 characters; left out, the present key stays and a first registration makes one. */
            key?: string;
        };
        /** @description Creates or replaces the profile; the calendar is untouched. */
        PutTechnician: {
            name: string;
            phone?: string;
            /** @description IANA id. Shifts are local to it. */
            timeZone: string;
            home: components["schemas"]["GeoPoint"];
            /** @description The one territory that plans this technician; must be among Territories. */
            homeTerritoryId: components["schemas"]["TerritoryId"];
            territories: string[];
            skills: components["schemas"]["RatedSkill"][];
            shifts: components["schemas"]["Shift"][];
            /** @default true */
            active: boolean;
        };
        PutTerritory: {
            name: string;
            /** @description IANA id; days and KPIs of the territory are local to it. */
            timeZone: string;
            center: components["schemas"]["GeoPoint"];
        };
        PutUserRequest: {
            displayName: string;
            role: components["schemas"]["ActorRole"];
            /** @description Required for customers. */
            accountId?: string;
            /** @description Required for technicians. */
            technicianId?: string;
            /** @description At least 12 characters; left out, the present one stays. */
            password?: string;
            email?: string;
        };
        RatedSkill: {
            skill: components["schemas"]["SkillId"];
            /**
             * Format: int32
             * @description 1 (lowest) to 10. A requirement with a minimum rating needs the skill with at least that rating.
             */
            rating: number;
        };
        /** @description Readings of one metric within [At, next bucket), for charts. */
        ReadingBucket: {
            /** Format: date-time */
            at: string;
            /** Format: double */
            min: number;
            /** Format: double */
            max: number;
            /** Format: double */
            mean: number;
            /** Format: int32 */
            count: number;
        };
        /** @description One reading as a device sends it. */
        ReadingItem: {
            metric?: string;
            /** Format: double */
            value?: number;
            /**
             * Format: date-time
             * @description When it was taken; the time of receipt unless told.
             */
            at?: string;
            /**
             * Format: int64
             * @description The device's own counter.
             */
            sequence?: number;
        };
        ReadingSeries: {
            metric: string;
            unit: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            points: components["schemas"]["ReadingBucket"][];
        };
        ReadingsAccepted: {
            /** Format: int32 */
            accepted: number;
            rejected: components["schemas"]["RejectedReading"][];
        };
        ReasonRequest: {
            reason: string;
        };
        /** @enum {unknown} */
        RegistrationState: "Unregistered" | "Registered" | "Disabled" | "Error";
        RejectedReading: {
            /**
             * Format: int32
             * @description Of the reading in the batch, from 0.
             */
            index: number;
            code: string;
            field?: string;
        };
        RequiredSkill: {
            skill: components["schemas"]["SkillId"];
            /**
             * Format: int32
             * @description 1-10; null accepts any rating.
             */
            minimumRating?: number;
        };
        /** @enum {unknown} */
        Resolution: "Repaired" | "Replaced" | "NoFaultFound" | "Inspected" | "NotRepaired";
        /** @description A town's streets as data: what travel times are computed from and what is drawn when no map tiles are configured. */
        RoadNetwork: {
            name: string;
            nodes: components["schemas"]["RoadNode"][];
            segments: components["schemas"]["RoadSegment"][];
            areas: components["schemas"]["MapArea"][];
        };
        RoadNode: {
            /** Format: int32 */
            id: number;
            position: components["schemas"]["GeoPoint"];
        };
        RoadSegment: {
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
            /** @description `motorway`, `primary`, `secondary`, `residential`: drawing width and order. */
            class: string;
            /**
             * Format: double
             * @description Free-flow driving speed.
             */
            speedMetresPerSecond: number;
            /** @default false */
            oneWay: boolean;
            name?: string;
        };
        Route: {
            leg: components["schemas"]["Leg"];
            /** @description From origin to destination along the streets, both included. */
            path: components["schemas"]["GeoPoint"][];
            /** @description Driving time from the origin to each point of the path; same length, first 0, last = `Leg.Seconds`. */
            cumulativeSeconds: number[];
        };
        RouteRequest: {
            from: components["schemas"]["GeoPoint"];
            to: components["schemas"]["GeoPoint"];
        };
        /**
         * @description What a booking must satisfy. The date window bounds the whole job; the promised window bounds the arrival only (the end may run over).
         *     Half-open windows are allowed.
         */
        SchedulingRequirement: {
            /** Format: int32 */
            durationSeconds: number;
            skills: components["schemas"]["RequiredSkill"][];
            /** Format: date-time */
            windowStart?: string;
            /** Format: date-time */
            windowEnd?: string;
            /** Format: date-time */
            promisedFrom?: string;
            /** Format: date-time */
            promisedTo?: string;
        };
        ServiceTask: {
            id: string;
            name: string;
            /** Format: int32 */
            estimatedSeconds: number;
            /** @default false */
            done: boolean;
        };
        /** @description One line of an asset's service history. */
        ServiceVisit: {
            workOrderId: components["schemas"]["WorkOrderId"];
            number: string;
            summary: string;
            status: components["schemas"]["WorkOrderStatus"];
            resolution?: components["schemas"]["Resolution"];
            technicianName?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            arrivedAt?: string;
            /** Format: date-time */
            completedAt?: string;
            fault?: components["schemas"]["FaultRef"];
        };
        SetTaskRequest: {
            done: boolean;
        };
        /**
         * @description Weekly working hours in the technician's own time zone. An end at or before the start lies on the next day (night shift). Local times that
         *     a daylight-saving change skips or repeats are resolved leniently: skipped ones shift forward, of repeated ones the earlier counts.
         */
        Shift: {
            day: components["schemas"]["DayOfWeek"];
            /** Format: time */
            start: string;
            /** Format: time */
            end: string;
        };
        SignInLink: {
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        SignInRequest: {
            userName: string;
            password: string;
        };
        /** @description Where the work is, copied into the work order so that a later move of the account changes nothing behind the technician's back. */
        Site: {
            accountId: components["schemas"]["AccountId"];
            accountName: string;
            name: string;
            address: string;
            position: components["schemas"]["GeoPoint"];
        };
        /** @description A skill, certificate, language or clearance ("characteristic" in some products). */
        SkillId: string;
        /**
         * @description What a technician is doing at a moment, derived from calendar, shifts and booking status.
         * @enum {unknown}
         */
        TechnicianActivity: "Available" | "Traveling" | "Working" | "OnBreak" | "TimeOff" | "OffShift" | "Inactive";
        TechnicianId: string;
        /** @description Why one technician could not take the job: the first rule that failed, in words a dispatcher understands. */
        TechnicianRejection: {
            technicianId: components["schemas"]["TechnicianId"];
            technicianName: string;
            /** @description `skill`, `territory`, `shift`, `time-off`, `window`, `gap`, `inactive` or `slot-lost`. */
            rule: string;
            text: string;
        };
        /** @description A technician on the board: from the start of the local day to the end of the next. */
        TechnicianRow: {
            id: components["schemas"]["TechnicianId"];
            /** Format: int64 */
            version: number;
            name: string;
            initials: string;
            phone?: string;
            skills: components["schemas"]["RatedSkill"][];
            activity: components["schemas"]["TechnicianActivity"];
            home: components["schemas"]["GeoPoint"];
            location?: components["schemas"]["LocationFix"];
            currentBookingId?: components["schemas"]["BookingId"];
            workingHours: components["schemas"]["WorkingInterval"][];
            timeOff: components["schemas"]["TimeOff"][];
            calendar: components["schemas"]["CalendarEntry"][];
            /** @description Streets still to drive, while traveling; else empty. */
            routeAhead: components["schemas"]["GeoPoint"][];
        };
        TechnicianView: {
            id: components["schemas"]["TechnicianId"];
            /** Format: int64 */
            version: number;
            name: string;
            initials: string;
            phone?: string;
            timeZone: string;
            home: components["schemas"]["GeoPoint"];
            homeTerritoryId: components["schemas"]["TerritoryId"];
            territories: string[];
            skills: components["schemas"]["RatedSkill"][];
            shifts: components["schemas"]["Shift"][];
            timeOff: components["schemas"]["TimeOff"][];
            active: boolean;
            activity: components["schemas"]["TechnicianActivity"];
            currentBookingId?: components["schemas"]["BookingId"];
            location?: components["schemas"]["LocationFix"];
        };
        TerritoryId: string;
        TerritoryView: {
            id: components["schemas"]["TerritoryId"];
            /** Format: int64 */
            version: number;
            name: string;
            timeZone: string;
            center: components["schemas"]["GeoPoint"];
        };
        TimeOff: {
            id: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            reason: string;
        };
        TimeOffRequest: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            reason: string;
        };
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            /** @description Stable, machine-readable: `created`, `booked`, `booking.traveling`, `unscheduled`, `completed`… */
            kind: string;
            text: string;
            actorName: string;
        };
        /** @enum {unknown} */
        TimestampSource: "Mobile" | "Desktop" | "System";
        TrackedTechnician: {
            name: string;
            initials: string;
            phone?: string;
        };
        TrackingLink: {
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @enum {unknown} */
        TrackingPhase: "Confirmed" | "Reminded" | "OnTheWay" | "Arriving" | "OnSite" | "Done" | "Expired" | "Rescheduled" | "Canceled";
        TrackingUpdate: {
            /** Format: date-time */
            at: string;
            /** @description `confirmed`, `on-the-way`, `eta-changed`, `running-late`, `arriving`, `arrived`, `done`, `rescheduled`, `canceled`, `reassigned`. */
            kind: string;
            /** Format: date-time */
            expected?: string;
        };
        /**
         * @description What a customer sees. Technician, location and route ahead are present only while the technician travels to this stop: never other
         *     stops, never where they have been.
         */
        TrackingView: {
            bookingId: components["schemas"]["BookingId"];
            /** Format: int64 */
            revision: number;
            phase: components["schemas"]["TrackingPhase"];
            workOrderNumber: string;
            summary: string;
            siteName: string;
            address: string;
            sitePosition: components["schemas"]["GeoPoint"];
            timeZone: string;
            /** Format: date-time */
            windowStart: string;
            /** Format: date-time */
            windowEnd: string;
            eta?: components["schemas"]["EtaBand"];
            runningLate: boolean;
            technician?: components["schemas"]["TrackedTechnician"];
            location?: components["schemas"]["LocationFix"];
            routeAhead: components["schemas"]["GeoPoint"][];
            updates: components["schemas"]["TrackingUpdate"][];
            /** Format: date-time */
            arrivedAt?: string;
            /** Format: date-time */
            completedAt?: string;
            resolutionText?: string;
        };
        UserView: {
            userName: string;
            displayName: string;
            role: components["schemas"]["ActorRole"];
            accountId?: components["schemas"]["AccountId"];
            technicianId?: components["schemas"]["TechnicianId"];
        };
        WorkOrderId: string;
        WorkOrderRow: {
            id: components["schemas"]["WorkOrderId"];
            /** Format: int64 */
            version: number;
            number: string;
            status: components["schemas"]["WorkOrderStatus"];
            priority: components["schemas"]["Priority"];
            summary: string;
            site: components["schemas"]["Site"];
            assetId?: components["schemas"]["AssetId"];
            assetName?: string;
            fault?: components["schemas"]["FaultRef"];
            /** Format: int32 */
            durationSeconds: number;
            booking?: components["schemas"]["BookingView"];
            rejections: components["schemas"]["TechnicianRejection"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            promisedFrom?: string;
            /** Format: date-time */
            promisedTo?: string;
            /** Format: date-time */
            completedAt?: string;
        };
        /**
         * @description The closed set of system statuses; the first four are derived from the bookings.
         * @enum {unknown}
         */
        WorkOrderStatus: "Unscheduled" | "Scheduled" | "InProgress" | "Completed" | "Posted" | "Canceled";
        WorkOrderView: {
            id: components["schemas"]["WorkOrderId"];
            /** Format: int64 */
            version: number;
            number: string;
            status: components["schemas"]["WorkOrderStatus"];
            priority: components["schemas"]["Priority"];
            summary: string;
            workOrderType: string;
            territoryId: components["schemas"]["TerritoryId"];
            site: components["schemas"]["Site"];
            assetId?: components["schemas"]["AssetId"];
            assetName?: string;
            fault?: components["schemas"]["FaultRef"];
            requirement: components["schemas"]["SchedulingRequirement"];
            incidentTypes: string[];
            tasks: components["schemas"]["ServiceTask"][];
            products: components["schemas"]["ProductLine"][];
            bookings: components["schemas"]["BookingView"][];
            /** @description Why nobody is booked, one per technician; empty unless the last attempt to book failed. */
            rejections: components["schemas"]["TechnicianRejection"][];
            timeline: components["schemas"]["TimelineEntry"][];
            autoSchedule: boolean;
            resolution?: components["schemas"]["Resolution"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            firstArrivedAt?: string;
            /** Format: date-time */
            completedAt?: string;
        };
        WorkingInterval: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
