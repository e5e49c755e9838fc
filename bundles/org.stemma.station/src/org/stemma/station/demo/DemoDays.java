/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.stemma.api.RecordRef;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Upkeep;
import org.stemma.core.release.Release;

/** The demo's days in order: set-up, culture, tests, review, release, certificate, verification. */
final class DemoDays {

	private final Laboratory laboratory;
	private final Story story;
	private final Path folder;

	DemoDays(Laboratory laboratory, Story story, Path folder) {
		this.laboratory = laboratory;
		this.story = story;
		this.folder = folder;
	}

	/** Lives through them; answers whether the journal verifies at the end. */
	boolean live() throws IOException, DemoStoppedException {
		story.day(0, "07:30", "setting up");
		DemoStaff staff = DemoStaff.employ(laboratory, story);
		DemoRecords records = new DemoSetUp(laboratory, story, staff).all();
		DemoCulture culture = new DemoCulture(laboratory, story, staff, records);
		List<RecordRef> flasks = culture.expand();
		Path exports = Files.createDirectories(folder.resolve("instrument-exports"));
		DemoTests tests = new DemoTests(laboratory, story, staff, records, new DemoFiles(exports));
		tests.count(flasks);
		culture.harvestAndFreeze(flasks);
		tests.test();
		Release.CertificateFile certificate = new DemoRelease(laboratory, story, staff, records.lot()).release();
		Path pdf = Files.write(folder.resolve(certificate.fileName()), certificate.pdf());
		return closing(pdf, exports);
	}

	private boolean closing(Path pdf, Path exports) {
		Upkeep.Report report = laboratory.upkeep().verify();
		story.line("");
		story.line("Journal:      " + report.summary());
		report.findings().forEach(finding -> story.line("  DOES NOT AGREE: " + finding));
		story.line("Certificate:  " + pdf);
		story.line("Files:        " + exports);
		story.line("");
		story.line("Persons of this demo lab (name, password, what the person does):");
		for (DemoPerson person : List.of(DemoPerson.ADMINISTRATOR, DemoPerson.BENCH, DemoPerson.SUPERVISOR,
				DemoPerson.DOCUMENTS, DemoPerson.REVIEWER, DemoPerson.RELEASER)) {
			story.line(String.format(java.util.Locale.ROOT, "  %-12s %-22s %s, %s", person.name(), person.password(),
					person.printedName(), words(person)));
		}
		return report.intact();
	}

	private static String words(DemoPerson person) {
		return person.roles().iterator().next().getName().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
	}
}
