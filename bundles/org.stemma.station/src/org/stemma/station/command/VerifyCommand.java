/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.report.CertificateReader;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Upkeep;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabLease;
import org.stemma.station.entry.LabOption;

/** Replays the journal of a lab, or checks what a certificate says of it. */
@Component(property = { StationCommand.NAME + "=verify", "stemma.command.lab:Boolean=true",
		StationCommand.SUMMARY + "=replay the journal and compare it with every row and raw file" })
public final class VerifyCommand implements StationCommand {

	private static final String USAGE_LINE = "verify [--lab ADDRESS] [--certificate FILE]";
	private static final String LIMIT = "This holds against someone who does not recompute hashes; heads kept outside "
			+ "the lab, as on printed certificates, show the rest.";

	private final LabAccess access;
	private final CertificateReader certificates;

	/** Takes the way to a lab and the reader of certificates. */
	@Activate
	public VerifyCommand(@Reference LabAccess access, @Reference CertificateReader certificates) {
		this.access = access;
		this.certificates = certificates;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> arguments = Arguments.parse(call.arguments(),
				Set.of(LabOption.NAME, "certificate", LabAccess.DATABASE_PASSWORD_FILE), Set.of());
		if (!arguments.succeeded() || !arguments.get().operands().isEmpty()) {
			return Told.usage(call.err(), arguments.problems(), USAGE_LINE);
		}
		Outcome<LabLease> lease = access.lease(call, arguments.get());
		if (!lease.succeeded()) {
			return Told.refused(call.err(), lease.problems());
		}
		try (LabLease lab = lease.get()) {
			return arguments.get().option("certificate").map(file -> certificate(call, lab.laboratory(), file))
					.orElseGet(() -> journal(call, lab.laboratory()));
		}
	}

	private static int journal(CommandCall call, Laboratory laboratory) {
		Upkeep.Report report = laboratory.upkeep().verify();
		call.out().println(report.summary());
		report.exempt().forEach(line -> call.out().println("  not compared: " + line));
		report.findings().forEach(line -> call.err().println("  DOES NOT AGREE: " + line));
		call.out().println(LIMIT);
		return report.intact() ? DONE : REFUSED;
	}

	private int certificate(CommandCall call, Laboratory laboratory, String file) {
		Path path = call.folder().resolve(file);
		try {
			InstrumentFile document = InstrumentFile.of(path);
			Outcome<String> head = head(laboratory, document);
			Outcome<String> whole = head.then(sentence -> issued(laboratory, document));
			head.result().ifPresent(call.out()::println);
			whole.result().ifPresent(call.out()::println);
			return whole.succeeded() ? DONE : Told.refused(call.err(), whole.problems());
		} catch (IOException unreadable) {
			call.err().println("The certificate " + path + " cannot be read: " + unreadable.getMessage());
			return REFUSED;
		}
	}

	private Outcome<String> head(Laboratory laboratory, InstrumentFile document) throws IOException {
		try (InputStream bytes = document.content().open()) {
			return certificates.read(bytes).then(printed -> laboratory.upkeep()
					.checkHead(printed.journal().lab(), printed.journal().sequence(), printed.journal().hash())
					.map(sentence -> "Lot " + printed.lot() + ": " + sentence));
		}
	}

	private static Outcome<String> issued(Laboratory laboratory, InstrumentFile document) {
		return laboratory.records()
				.page(Query.of("release.Certificate", "code").where(Filter.is("content", document.hash()))).rows().stream()
				.findFirst()
				.map(row -> Outcome.of("The file is byte for byte certificate " + row.ref().code() + " as it was issued."))
				.orElseGet(() -> Outcome.refused("certificate.changed", "The journal head is right, but this file is none of "
						+ "the certificates that the lab issued: something else in it was changed, or it was saved anew."));
	}
}
