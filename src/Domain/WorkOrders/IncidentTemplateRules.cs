using FieldService.Domain.Commands;

namespace FieldService.Domain.WorkOrders;

public static class IncidentTemplateRules
{
    private const int DaySeconds = 24 * 3600;

    /// <param name="path">Put before field names, e.g. <c>incidents[0].</c>.</param>
    public static Refusal? Validate(IncidentTemplate template, string path = "")
        => Check.Id(template.Id, $"{path}id")
        ?? Check.Text(template.Name, $"{path}name")
        ?? Check.Text(template.WorkOrderType, $"{path}workOrderType")
        ?? Check.Defined(template.Priority, $"{path}priority")
        ?? Check.Range(template.EstimatedSeconds, $"{path}estimatedSeconds", 0, DaySeconds)
        ?? Check.List(template.Skills, $"{path}skills", 0, 20)
        ?? Check.Each(template.Skills, $"{path}skills", ValidateSkill)
        ?? Check.List(template.Tasks, $"{path}tasks", 0, 100)
        ?? Check.Each(template.Tasks, $"{path}tasks", ValidateTask)
        ?? Check.Unique(template.Tasks, $"{path}tasks", static task => task.Id)
        ?? Check.List(template.Products, $"{path}products", 0, 100)
        ?? Check.Each(template.Products, $"{path}products", ValidateProduct)
        ?? Check.Range(IncidentPlan.DurationOf(template), $"{path}estimatedSeconds", 1, DaySeconds);

    private static Refusal? ValidateSkill(RequiredSkill skill, string path)
        => Check.Id(skill.Skill, $"{path}.skill")
        ?? Check.Range(skill.MinimumRating ?? 1, $"{path}.minimumRating", 1, 10);

    private static Refusal? ValidateTask(ServiceTask task, string path)
        => Check.Text(task.Id, $"{path}.id", 80)
        ?? Check.Text(task.Name, $"{path}.name")
        ?? Check.Range(task.EstimatedSeconds, $"{path}.estimatedSeconds", 0, DaySeconds);

    private static Refusal? ValidateProduct(ProductLine line, string path)
        => Check.Text(line.ProductId, $"{path}.productId", 80)
        ?? Check.Text(line.Name, $"{path}.name")
        ?? Check.Range((double)line.Quantity, $"{path}.quantity", 0.001, 1_000_000);
}
