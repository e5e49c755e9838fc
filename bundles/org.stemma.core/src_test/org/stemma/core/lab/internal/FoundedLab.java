/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.release.ReleaseCheck;
import org.stemma.api.report.ReportWriter;
import org.stemma.core.extension.ExtensionGateway;
import org.stemma.core.identity.internal.Secrets;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratories;
import org.stemma.core.lab.Laboratories.Founding;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.testing.SettableClock;
import org.stemma.model.ModelPackages;
import org.stemma.trust.password.Argon2Cost;
import org.stemma.trust.password.PasswordRule;
import org.stemma.trust.password.Passwords;

/** Laboratories over stores in memory, wired as the framework would, with passwords that cost next to nothing. */
final class FoundedLab {

	private static final Argon2Cost CHEAP = new Argon2Cost(8, 1, 1);

	private final KindModels kinds = new KindModels(new ModelPackages().all());
	private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T08:00:00Z"), ZoneId.of("UTC"));
	private final ReaderRegistry readers = new ReaderRegistry();
	private final CheckRegistry checks = new CheckRegistry();
	private final WriterRegistry writers = new WriterRegistry();
	private final MemoryLabStores stores = new MemoryLabStores(kinds);
	private final LabAddress address = new LabAddress.Folder(Path.of("lab"));
	private final InstrumentReader reader = new NoReader();
	private final Laboratories laboratories = new LaboratoriesComponent(stores,
			new LabParts(kinds, new Secrets(new Passwords(CHEAP, new SecureRandom()), PasswordRule.STANDARD, CHEAP,
					new SecureRandom()), readers, checks, writers,
					new ExtensionGateway(work -> new Thread(work).start(), clock, problem -> {
					}), () -> new ContentHash("0".repeat(64))));

	Laboratories laboratories() {
		return laboratories;
	}

	LabAddress address() {
		return address;
	}

	SettableClock clock() {
		return clock;
	}

	LabStore store() {
		return stores.at(address);
	}

	Outcome<Laboratory> create(String name, String administrator, String password) {
		return laboratories.create(address, Optional.empty(), new Founding(name, ZoneId.of("Europe/Berlin"), true,
				administrator, "Emil Novák", password.toCharArray()), clock);
	}

	/** A laboratory that nobody was kept in: what is left when the program is killed while it makes one. */
	void leaveEmpty(String name) {
		stores.create(address, Optional.empty(), new LabIdentity(UUID.randomUUID(), name, ZoneId.of("Europe/Berlin"), true, true),
				clock).get();
	}

	void addCheck(String code, ReleaseCheck check) {
		checks.addCheck(check, Map.of(ReleaseCheck.CODE, code));
	}

	void addWriter(ReportWriter writer) {
		writers.addWriter(writer, Map.of(ReportWriter.REPORT, "certificate.pdf"));
	}

	void addReader(String format, String title) {
		readers.addReader(reader, Map.of(InstrumentReader.FORMAT, format, InstrumentReader.TITLE, title));
	}

	void removeReader() {
		readers.removeReader(reader);
	}

	void pass(Duration time) {
		clock.advance(time);
	}

	private static final class NoReader implements InstrumentReader {

		@Override
		public Recognition recognise(FileHead head) {
			return Recognition.none("reads nothing");
		}

		@Override
		public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
			return Outcome.of(new RunContent(List.of(), List.of(), List.of()));
		}
	}
}
