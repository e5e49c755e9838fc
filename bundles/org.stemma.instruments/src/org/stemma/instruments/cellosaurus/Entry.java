/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cellosaurus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** One entry, from its name to its end. For one thread. */
final class Entry {

	private static final Set<String> ONCE = Set.of("AC", "AS", "SY", "SX", "AG", "CA", "DT");
	private static final String ACCESSION = "CVCL_[A-Z0-9]{4}";

	/** The beginning of a line within another. */
	private static final Pattern JOINED = Pattern.compile("[A-Z]{2} {3}\\S");

	/** A marker with its alleles and where they were published; the sources of a profile stand in front of it. */
	private static final Pattern PROFILE = Pattern.compile("[^:]{1,40}: ([^(]{1,100})(?:\\(.*\\))?");
	private static final Pattern ALLELE = Pattern.compile("[XY]|\\d{1,2}(?:[.]\\d)?|Not[_ ]detected");

	private final EntryLine name;
	private final List<Measured> values = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();

	Entry(List<EntryLine> lines, ProblemLog log) {
		this.name = lines.getFirst();
		check(lines, log);
		for (EntryLine line : lines.subList(1, lines.size())) {
			List<Measured> read = EntryValues.of(line);
			values.addAll(read);
			if (read.isEmpty()) {
				left.add(new NotUnderstood(line.code(), line.value().text(), line.place()));
			}
		}
	}

	/** The cell line with all that is said of it. */
	SampleContent sample() {
		return new SampleContent(name.value().text(), "", Optional.empty(), values, name.place());
	}

	/** The accession of the cell line, or empty text. */
	String accession() {
		return values.stream().filter(value -> value.field().equals("accession")).map(Measured::text).findFirst().orElse("");
	}

	/** Lines with a code or a form that is not known. */
	List<NotUnderstood> left() {
		return List.copyOf(left);
	}

	private void check(List<EntryLine> lines, ProblemLog log) {
		Set<String> seen = new HashSet<>();
		lines.forEach(line -> doubt(line, log));
		Set<String> texts = new HashSet<>();
		lines.stream().filter(line -> !texts.add(line.code() + " " + line.value().text())).forEach(line -> log.add(new Mismatch("cellosaurus.line-again",
				line.place(), line.value().text(), "each line of an entry once", "The file may be damaged; save it again.").warning()));
		for (EntryLine line : lines) {
			if (ONCE.contains(line.code()) && !seen.add(line.code())) {
				log.add(new Mismatch("cellosaurus.line-twice", line.place(), line.value().text(),
						"one line '" + line.code() + "' in an entry", "Two entries may have run together; save the file again.").error());
			}
			if (line.is("AC") && !line.value().text().matches(ACCESSION)) {
				log.add(new Mismatch("cellosaurus.accession", line.place(), line.value().text(), "an accession such as CVCL_0030")
						.error());
			}
		}
		if (!seen.contains("AC")) {
			log.add(Mismatch.described("cellosaurus.no-accession", name.place(), "no line 'AC' in the entry '" + name.value().text() + "'",
					"its accession, such as CVCL_0030", "The file may be damaged; save it again.").error());
		}
	}

	private static void doubt(EntryLine line, ProblemLog log) {
		if (JOINED.matcher(line.value().text()).find()) {
			log.add(new Mismatch("cellosaurus.line-joined", line.place(), line.value().text(), "one line of the entry",
					"Two lines may have run together; save the file again.").warning());
		} else if (line.is("ST") && !isProfile(line.value().text())) {
			log.add(new Mismatch("cellosaurus.alleles", line.place(), line.value().text(), "a marker with its alleles, such as D5S818: 11,12",
					"It is kept as written; compare the profile with the register.").warning());
		}
	}

	private static boolean isProfile(String text) {
		Matcher marker = PROFILE.matcher(text);
		return text.startsWith("Source") || marker.matches()
				&& Stream.of(marker.group(1).strip().split(",", -1)).allMatch(allele -> ALLELE.matcher(allele.strip()).matches());
	}
}
