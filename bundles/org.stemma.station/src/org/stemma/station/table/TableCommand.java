/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.table;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.api.report.TableContent;
import org.stemma.api.report.TableWriter;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Query;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.Records;
import org.stemma.station.command.SignedInCall;
import org.stemma.station.command.Told;
import org.stemma.station.command.WholeFile;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;

/** Writes the records of a kind as a table. */
@Component(property = { StationCommand.NAME + "=table", "stemma.command.lab:Boolean=true",
		StationCommand.SUMMARY + "=write the records of a kind as a table (CSV, XLSX)" })
public final class TableCommand implements StationCommand {

	private static final String USAGE_LINE = "table KIND [FIELD=VALUE...] --to FILE --user NAME [--password-file FILE] "
			+ "[--lab ADDRESS]";

	private final SignedInCall calls;
	private final TableWriters writers;

	/** Takes the way to a lab and the writers of tables. */
	@Activate
	public TableCommand(@Reference LabAccess access, @Reference TableWriters writers) {
		this.calls = new SignedInCall(access, USAGE_LINE);
		this.writers = writers;
	}

	@Override
	public int run(CommandCall call) {
		Optional<Arguments> arguments = calls.arguments(call, Integer.MAX_VALUE);
		if (arguments.isEmpty()) {
			return USAGE;
		}
		String file = arguments.get().option(SignedInCall.TO).orElseThrow();
		Optional<TableWriter> writer = writers.forFile(file);
		if (writer.isEmpty()) {
			call.err().println(file + ": tables are written to files that end in " + writers.endings() + ".");
			return REFUSED;
		}
		return calls.run(call, arguments.get(), (laboratory, session) -> {
			Outcome<TableContent> content = content(laboratory, session, arguments.get().operands());
			return content.succeeded() ? write(call, writer.get(), content.get(), file)
					: Told.refused(call.err(), content.problems());
		});
	}

	private static Outcome<TableContent> content(Laboratory laboratory, Session session, List<String> operands) {
		Records records = laboratory.records();
		List<String> typed = operands.subList(1, operands.size());
		FieldText texts = new FieldText(laboratory.zone());
		ZonedDateTime now = ZonedDateTime.now(Clock.system(laboratory.zone())).truncatedTo(ChronoUnit.SECONDS);
		return kind(records, operands.getFirst()).then(kind -> new Conditions(records, kind, texts).all(typed).map(filter -> {
			Columns columns = new Columns(kind, texts);
			Query query = Query.of(kind.name(), columns.names()).where(filter);
			return new TableContent(laboratory.name(), laboratory.demo(), kind.title(),
					typed.isEmpty() ? "all" : String.join(", ", typed), session.printedName(), now, columns.labels(),
					new AllRows(records, query, columns));
		}));
	}

	private static Outcome<KindModel> kind(Records records, String typed) {
		return records.kinds().stream().filter(kind -> kind.name().equals(typed)
				|| kind.title().toLowerCase(Locale.ROOT).equals(typed.toLowerCase(Locale.ROOT))).findFirst().map(Outcome::of)
				.orElseGet(() -> Outcome.refused("table.kind", "There is no kind of record " + typed + ". Kinds: "
						+ records.kinds().stream().map(KindModel::name).collect(Collectors.joining(", ")) + "."));
	}

	private static int write(CommandCall call, TableWriter writer, TableContent content, String name) {
		try {
			long size = new WholeFile(call.folder().resolve(name)).write(target -> writer.write(content, target));
			call.out().println(name + ": " + content.title() + ", rows: " + content.filter() + ", " + size + " bytes");
			return DONE;
		} catch (IOException failure) {
			call.err().println("The table could not be written to " + name + ": " + failure.getMessage());
			return REFUSED;
		}
	}
}
