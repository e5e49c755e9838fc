/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.quality.Quality.CalibrationImpact;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabLease;
import org.stemma.station.entry.LabOption;

/** Lists the lots and results that a calibration out of tolerance puts in doubt. */
@Component(property = { StationCommand.NAME + "=impact", "stemma.command.lab:Boolean=true",
		StationCommand.SUMMARY + "=list what an instrument measured since its last good calibration" })
public final class ImpactCommand implements StationCommand {

	private static final String USAGE_LINE = "impact CALIBRATION --user NAME [--password-file FILE] [--lab ADDRESS]";

	private final LabAccess access;

	/** Takes the way to a lab. */
	@Activate
	public ImpactCommand(@Reference LabAccess access) {
		this.access = access;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> arguments = Arguments.parse(call.arguments(),
				Set.of(LabOption.NAME, LabAccess.USER, LabAccess.PASSWORD_FILE, LabAccess.DATABASE_PASSWORD_FILE), Set.of());
		if (!arguments.succeeded() || arguments.get().operands().size() != 1) {
			return Told.usage(call.err(), arguments.problems(), USAGE_LINE);
		}
		Outcome<LabLease> lease = access.lease(call, arguments.get());
		if (!lease.succeeded()) {
			return Told.refused(call.err(), lease.problems());
		}
		try (LabLease lab = lease.get()) {
			Outcome<CalibrationImpact> impact = access.signIn(call, arguments.get(), lab.laboratory())
					.then(session -> calibration(lab.laboratory(), arguments.get().operands().getFirst()))
					.then(lab.laboratory().quality()::impact);
			return impact.succeeded() ? told(call, lab.laboratory(), impact.get())
					: Told.refused(call.err(), impact.problems());
		}
	}

	private static Outcome<RecordRef> calibration(Laboratory laboratory, String code) {
		return laboratory.records().find("instrument.Calibration", code).map(found -> Outcome.of(found.ref()))
				.orElseGet(() -> Outcome.refused("calibration.unknown", "There is no calibration " + code + "."));
	}

	private static int told(CommandCall call, Laboratory laboratory, CalibrationImpact impact) {
		call.out().println("Instrument " + impact.instrument().code() + " since "
				+ impact.lastGood().map(RecordRef::code).orElse("it has been in use, since no good calibration is known") + ": "
				+ impact.results().size() + " results, lots " + codes(impact.lots()));
		impact.results().stream().flatMap(ref -> laboratory.records().find(ref).stream())
				.forEach(result -> call.out().println("  " + line(result)));
		return DONE;
	}

	private static String line(RecordView result) {
		return result.ref().code() + "  " + result.text("measured") + "  lot " + result.text("lot") + ", "
				+ result.text("test") + ": " + (result.text("value") + " " + result.text("unit")).strip() + ", "
				+ result.text("verdict");
	}

	private static String codes(List<RecordRef> refs) {
		return refs.isEmpty() ? "none" : refs.stream().map(RecordRef::code).collect(Collectors.joining(", "));
	}
}
