namespace FieldService.Domain.Tracking;

public enum TrackingPhase { Confirmed, Reminded, OnTheWay, Arriving, OnSite, Done, Expired, Rescheduled, Canceled }
