/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Asks for files of gates and of events. */
final class GateFiles {

	private static final Texts TEXTS = new Texts(GateFiles.class);

	private final Composite area;
	private final Workplace workplace;
	private final FlowModel model;
	private final Banner banner;

	GateFiles(Composite area, Workplace workplace, FlowModel model, Banner banner) {
		this.area = area;
		this.workplace = workplace;
		this.model = model;
		this.banner = banner;
	}

	void write() {
		GateBook book = model.book();
		ask("gates.write", "gates.xml", typed -> GateDocument.write(typed, book),
				done -> banner.done(TEXTS.get("gates.written", done.get(), book.gates().size())));
	}

	void read() {
		String sample = model.view().data().name();
		ask("gates.read", "", typed -> GateDocument.read(typed, sample), read -> {
			model.book(read.get());
			banner.show(read.problems());
		});
	}

	/** Lays the events of another file over the histogram. */
	void compare() {
		ask("overlay", "", typed -> GateDocument.path(typed).then(GateFiles::events), read -> {
			model.view(view -> view.of(FlowKind.HISTOGRAM));
			model.overlay(read.get());
		});
	}

	private static Outcome<List<FlowData>> events(Path file) {
		try {
			return FlowData.read(InstrumentFile.of(file));
		} catch (IOException unreadable) {
			return Outcome.refused("gates.none", TEXTS.get("gates.none", file));
		}
	}

	private <T> void ask(String key, String name, Function<String, Outcome<T>> verb, java.util.function.Consumer<Outcome<T>> then) {
		String file = name.isEmpty() ? "" : Path.of(System.getProperty("user.home", "."), name).toString();
		FormDialog.<T>open(area.getShell(), workplace, new FormDialog.Question(TEXTS.get(key + ".title"), TEXTS.get(key + ".sentence"),
				TEXTS.get(key + ".ok"), List.of(FieldSpec.text("file", TEXTS.get("gates.file")).required().build())),
				Map.of("file", file), values -> verb.apply(values.text("file")), then);
	}
}
