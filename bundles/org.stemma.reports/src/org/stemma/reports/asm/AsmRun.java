/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.instrument.FieldPath;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.api.report.RunDocument;
import org.stemma.conformance.dump.Terms;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The aggregate document of one run. */
final class AsmRun {

	private static final String DEVICE = "device system document/";
	private static final String DATA = "data system document/";
	private static final String CUSTOM = "custom information document/";

	private final RunDocument document;
	private final Terms terms = new Terms();
	private final AsmCalculated calculated;
	private final List<AsmValue> facts;

	AsmRun(RunDocument document) {
		this.document = document;
		this.calculated = new AsmCalculated(document.technique(), terms);
		this.facts = document.content().metadata().stream()
				.map(fact -> AsmValue.of(fact, terms.path(document.technique(), fact.field(), true), document.made().getZone())).toList();
	}

	JsonObject json() {
		Nested aggregate = new Nested();
		facts.stream().filter(this::ofRun).forEach(fact -> fact.into(aggregate));
		document.device().forEach((term, value) -> aggregate.missing(DEVICE + term, value));
		aggregate.text(DATA + "file name", document.file());
		aggregate.text(DATA + "data system instance identifier", document.laboratory() + (document.demo() ? " (demo)" : ""));
		aggregate.text(DATA + "asm converter name", "Stemma");
		aggregate.text(CUSTOM + "exported by", document.madeBy());
		aggregate.text(CUSTOM + "exported at", AsmTime.of(document.made()));
		aggregate.text(CUSTOM + "instrument run", document.run());
		notUnderstood().forEach(part -> aggregate.text(CUSTOM + part.field(), part.text()));
		aggregate.json().add(document.technique() + " document", samples());
		calculated.into(aggregate.json());
		return aggregate.json();
	}

	/** What is said of the run as a whole has no place in its measurements unless it is a term of theirs. */
	private boolean ofRun(AsmValue fact) {
		return level(fact.path()) == AsmLevel.RUN || fact.path().startsWith(CUSTOM) || fact.isCalculated();
	}

	private AsmLevel level(String path) {
		return AsmLevel.of(document.technique(), path);
	}

	private List<Measured> notUnderstood() {
		List<Measured> parts = new ArrayList<>();
		document.content().notUnderstood().stream().filter(part -> !part.text().isBlank())
				.forEach(part -> parts.add(Measured.text("not understood: " + FieldPath.of(part.name()).flat(), part.text(), part.place())));
		return parts;
	}

	private JsonArray samples() {
		List<AsmValue> shared = facts.stream().filter(fact -> !ofRun(fact)).toList();
		JsonArray all = new JsonArray();
		int number = 1;
		for (SampleContent sample : document.content().samples()) {
			all.add(new AsmSample(sample, document.run() + "-" + number++, document.technique(), terms, document.made().getZone())
					.json(shared, calculated));
		}
		return all;
	}
}
