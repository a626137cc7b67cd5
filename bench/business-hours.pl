#!/usr/bin/perl
# Response due moments by Business::Hours (Debian: libbusiness-hours-perl), for the cases that it can express.
#   perl business-hours.pl CASES IDS ROUNDS    microseconds a case, and how many agree with the vectors
use strict; use warnings;
use Business::Hours; use JSON::PP; use POSIX qw(tzset); use Time::HiRes qw(time); use Time::Local qw(timegm);
my ($file, $ids, $rounds) = @ARGV;
open my $in, '<', $file or die $!; local $/; my $vectors = decode_json(<$in>);
my %wanted = map { $_ => 1 } split /,/, $ids;
my @days = qw(sunday monday tuesday wednesday thursday friday saturday);
sub instant { $_[0] =~ /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/ or die $_[0]; timegm($6, $5, $4, $3, $2 - 1, $1) }
my (%hours, $spent, $count, $agree);
for my $case (grep { $wanted{$_->{id}} } @{$vectors->{due}}) {
  my $calendar = $vectors->{calendars}{$case->{calendar}};
  $ENV{TZ} = $calendar->{timeZone}; tzset();
  my $hours = $hours{$case->{calendar}} //= do {
    my $new = Business::Hours->new();
    my %week;
    for my $day (0 .. 6) {
      my ($open) = @{$calendar->{weekly}{$days[$day]} // []};
      my ($start, $end) = defined $open ? split(/-/, $open) : (undef, undef);
      $week{$day} = { Name => $days[$day], Start => $start, End => $end };
    }
    $new->business_hours(%week);
    $new->holidays(@{$calendar->{holidays} // []});
    $new;
  };
  my ($start, $seconds) = (instant($case->{submittedAt}), $case->{severity} eq 'B' ? 4 * 3600 : 8 * 3600);
  my ($due, $began) = (0, time);
  $due = $hours->add_seconds($start, $seconds) for 1 .. $rounds;
  $spent += time - $began; $count += $rounds; $agree++ if $due == instant($case->{due});
}
printf "%.3f %d\n", 1e6 * $spent / $count, $agree // 0;
