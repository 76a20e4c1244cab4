namespace FieldService.Domain.Commands;

public enum ActorRole { System, Administrator, Dispatcher, Technician, Customer, Device }
