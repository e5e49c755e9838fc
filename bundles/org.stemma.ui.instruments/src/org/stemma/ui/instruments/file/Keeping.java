/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.folder.SetAsideFile;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.ui.form.FieldControls;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Keeps the ticked rows of a preview; asks for a reason where the instrument was not fit on the day. */
final class Keeping {

	private static final Texts TEXTS = new Texts(Keeping.class);
	private static final String REASON = "restriction.reason";

	private final Workplace workplace;
	private final PreviewPane pane;
	private final Path file;
	private final Consumer<Outcome<ImportReceipt>> then;
	private final Consumer<Throwable> failed;

	/**
	 * Keeps the rows of a pane; what is told of it comes on the user interface's thread.
	 *
	 * @param file where the file lies; one that a watched folder set aside goes to those that are done
	 */
	Keeping(Workplace workplace, PreviewPane pane, Path file, Consumer<Outcome<ImportReceipt>> then, Consumer<Throwable> failed) {
		this.workplace = workplace;
		this.pane = pane;
		this.file = file;
		this.then = then;
		this.failed = failed;
	}

	/** Begins without a reason. */
	void start() {
		pane.busy(true);
		workplace.background().run(TEXTS.get("keeping", pane.ticks().preview().file().name()), () -> accept(""),
				this::answered, failed);
	}

	private Outcome<ImportReceipt> accept(String reason) {
		return workplace.laboratory().imports().accept(workplace.session(), pane.ticks().preview(), pane.ticks().rows(), reason)
				.then(receipt -> Outcome.of(receipt, settled()));
	}

	/** What is kept stays kept, also when the file cannot be moved. */
	private List<Problem> settled() {
		Optional<SetAsideFile> waiting = SetAsideFile.of(file);
		try {
			return waiting.isEmpty() ? List.of() : List.of(Problem.note("folder.settled", TEXTS.get("settled", waiting.get().settle())));
		} catch (IOException broken) {
			return List.of(Problem.warning("folder.unsettled", TEXTS.get("unsettled", file, broken.getMessage())));
		}
	}

	private void answered(Outcome<ImportReceipt> outcome) {
		boolean asks = outcome.problems().stream().anyMatch(problem -> problem.code().equals(REASON));
		if (pane.control().isDisposed() || !asks) {
			then.accept(outcome);
		} else {
			ask();
		}
	}

	private void ask() {
		String what = pane.ticks().preview().restrictions().stream().map(Problem::message).distinct()
				.collect(Collectors.joining("\n"));
		Question question = new Question(TEXTS.get("reason.title"), TEXTS.get("reason.sentence", what), TEXTS.get("reason.ok"),
				List.of(FieldSpec.text("reason", TEXTS.get("reason")).required().lines(3).build()));
		FormDialog.<ImportReceipt>ask(pane.control().getShell(), workplace.background(), new FieldControls(workplace), question,
				Map.of(), values -> accept(values.text("reason"))).ifPresentOrElse(then, () -> pane.busy(false));
	}
}
