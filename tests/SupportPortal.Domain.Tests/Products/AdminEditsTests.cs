using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R29")]
public sealed class AdminEditsTests
{
    private readonly Product _product = Given.AProductOfAllPhases();

    [Fact]
    public void Mark_the_dates_that_changed_as_the_admins_own()
    {
        _product.SetDates(_product.Versions[0], Given.Dates("2020-01-01", "2024-12-31", "2030-06-30", "2032-12-31"), Given.Moment);
        Assert.Equal(LifecycleFields.SupportEnd, _product.Versions[0].SetByAdmin);
        Assert.Equal(Given.On("2030-06-30"), _product.Versions[0].SupportEnd);
        Assert.Contains(new LifecycleDatesSet(Given.Moment, _product.Id, "data-base", "1", LifecycleFields.SupportEnd), _product.Events);
    }

    [Fact]
    public void Can_be_given_back_to_the_imports()
    {
        _product.SetDates(_product.Versions[0], Given.Dates("2020-01-01"), Given.Moment);
        _product.LeaveToImports(_product.Versions[0], LifecycleFields.SupportEnd, Given.Moment);
        Assert.Equal(LifecycleFields.MainstreamEnd | LifecycleFields.SecurityUpdatesEnd, _product.Versions[0].SetByAdmin);
        Assert.Equal(new LifecycleDatesLeftToImports(Given.Moment, _product.Id, "data-base", "1", LifecycleFields.SupportEnd), _product.Events[^1]);
    }

    [Fact]
    public void Are_refused_when_support_would_end_before_mainstream()
    {
        var refused = Assert.Throws<RefusedException>(() =>
            _product.SetDates(_product.Versions[0], Given.Dates("2020-01-01", "2024-12-31", "2024-12-30"), Given.Moment));
        Assert.Equal(new DatesAreOutOfOrder(LifecycleFields.SupportEnd, LifecycleFields.MainstreamEnd), refused.Refusal);
    }

    [Fact]
    public void Are_refused_when_nothing_changes()
    {
        var set = Assert.Throws<RefusedException>(() => _product.SetDates(_product.Versions[0], _product.Versions[0].Dates with { }, Given.Moment));
        var left = Assert.Throws<RefusedException>(() => _product.LeaveToImports(_product.Versions[0], LifecycleFields.All, Given.Moment));
        Assert.Equal((new DatesAreUnchanged(), new DatesAreUnchanged()), (set.Refusal, left.Refusal));
    }

    [Fact]
    public void Add_a_version_in_a_line_of_its_own_by_its_release()
    {
        var added = _product.AddVersion(Given.Version("2", Given.Dates("2023-01-01")), line: null, Given.Moment);
        Assert.Equal(["2", "1"], _product.LinesNewestFirst.Select(line => line.Name));
        Assert.Equal(LifecycleFields.All, added.SetByAdmin);
        Assert.Equal(new VersionAdded(Given.Moment, _product.Id, "data-base", "2"), _product.Events[^1]);
        Assert.True(_product.IsFoundBy("data 2"));
    }

    [Fact]
    public void Add_a_version_to_a_line_that_is_there()
    {
        var added = _product.AddVersion(Given.Version("1-sp1", Given.Dates("2021-01-01")), _product.Lines[0], Given.Moment);
        Assert.Same(_product.Lines[0], _product.LineOf(added));
        Assert.Equal(["1-sp1", "1"], _product.VersionsNewestFirst.Select(version => version.Slug));
    }

    [Fact]
    public void Do_not_add_a_version_twice()
    {
        var refused = Assert.Throws<RefusedException>(() =>
            _product.AddVersion(Given.Version("1", Given.Dates("2023-01-01")), line: null, Given.Moment));
        Assert.Equal(new VersionExistsAlready("1"), refused.Refusal);
    }

    [Fact]
    public void Stay_the_admins_own_when_they_are_edited_again()
    {
        _product.SetDates(_product.Versions[0], Given.Dates("2020-01-01", "2024-12-31", "2030-06-30", "2032-12-31"), Given.Moment);
        _product.SetDates(_product.Versions[0], Given.Dates("2020-01-01", "2024-12-31", "2030-07-31", "2032-12-31"), Given.Moment);
        Assert.Equal(LifecycleFields.SupportEnd, _product.Versions[0].SetByAdmin);
    }

    [Fact]
    public void May_end_two_phases_on_one_day() =>
        _product.SetDates(_product.Versions[0], Given.Dates("2020-01-01", "2024-12-31", "2024-12-31"), Given.Moment);

    [Fact]
    public void Do_not_add_a_version_whose_dates_are_out_of_order()
    {
        var refused = Assert.Throws<RefusedException>(() =>
            _product.AddVersion(Given.Version("2", Given.Dates("2023-01-01", "2022-12-31")), line: null, Given.Moment));
        Assert.IsType<DatesAreOutOfOrder>(refused.Refusal);
        Assert.Single(_product.Versions);
    }

    [Fact]
    public void Add_a_version_to_one_line_and_leave_the_others()
    {
        _product.AddVersion(Given.Version("2", Given.Dates("2023-01-01")), line: null, Given.Moment);
        var added = _product.AddVersion(Given.Version("1-sp1", Given.Dates("2021-01-01")), _product.LineOf(_product.Find("1")!), Given.Moment);
        Assert.Equal(("1", "2"), (_product.LineOf(added).Name, _product.LineOf(_product.Find("2")!).Name));
    }
}
