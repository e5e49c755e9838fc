/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.stemma.api.Outcome;
import org.stemma.cytometry.flowjo.FlowJoGates;
import org.stemma.cytometry.flowjo.FlowJoGates.SampleGates;
import org.stemma.cytometry.gatingml.GatingMl;
import org.stemma.cytometry.gatingml.GatingMlWriter;
import org.stemma.ui.text.Texts;

/** Gates in files: Gating-ML read and written, FlowJo workspaces read. */
final class GateDocument {

	private static final Texts TEXTS = new Texts(GateDocument.class);

	private GateDocument() {
	}

	/** The gates of a file; of a workspace those of the sample with the name of the data. */
	static Outcome<GateBook> read(String typed, String sample) {
		return path(typed).then(file -> {
			String name = String.valueOf(file.getFileName());
			try {
				byte[] bytes = Files.readAllBytes(file);
				return name.toLowerCase(Locale.ROOT).endsWith(".wsp")
						? FlowJoGates.read(name, bytes).then(samples -> of(samples, sample)) : GatingMl.read(name, bytes).map(GateBook::of);
			} catch (IOException unreadable) {
				return Outcome.refused("gates.none", TEXTS.get("gates.none", file));
			}
		});
	}

	private static Outcome<GateBook> of(List<SampleGates> samples, String name) {
		return samples.stream().filter(each -> each.sample().equals(name) || samples.size() == 1).findFirst()
				.map(found -> Outcome.of(GateBook.of(found.gates()))).orElseGet(() -> Outcome.refused("gates.sample",
						TEXTS.get("gates.sample", name, String.join(", ", samples.stream().map(SampleGates::sample).toList()))));
	}

	/** Writes gates as Gating-ML; overwrites nothing. */
	static Outcome<Path> write(String typed, GateBook book) {
		return path(typed).then(file -> book.set().then(GatingMlWriter::document).then(text -> {
			if (Files.exists(file)) {
				return Outcome.refused("gates.there", TEXTS.get("gates.there", file));
			}
			try {
				return Outcome.of(Files.writeString(file, text, StandardCharsets.UTF_8));
			} catch (IOException failure) {
				return Outcome.refused("gates.failed", TEXTS.get("gates.failed", file));
			}
		}));
	}

	/** A path as typed. */
	static Outcome<Path> path(String typed) {
		try {
			return Outcome.of(Path.of(typed.strip()).toAbsolutePath());
		} catch (InvalidPathException wrong) {
			return Outcome.refused("gates.none", TEXTS.get("gates.none", typed));
		}
	}
}
