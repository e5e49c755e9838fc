/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModel;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.ui.form.FieldVariant;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.form.Values;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Asks for conclusion, root cause and impact, and closes an investigation. */
final class CloseInvestigation {

	private static final Texts TEXTS = new Texts(CloseInvestigation.class);

	private final Workplace workplace;
	private final Banner banner;
	private final Runnable done;

	CloseInvestigation(Workplace workplace, Banner banner, Runnable done) {
		this.workplace = workplace;
		this.banner = banner;
		this.done = done;
	}

	void ask(Shell shell, RecordView investigation, TestRow test) {
		Question question = new Question(TEXTS.get("close.title", investigation.ref().code()), sentence(investigation, test),
				TEXTS.get("close.ok"), fields());
		FormDialog.open(shell, workplace, question, Map.of(), values -> close(investigation, values), this::closed);
	}

	private static String sentence(RecordView investigation, TestRow test) {
		RecordRef result = investigation.value("result", RecordRef.class).orElseThrow();
		String found = test.line().results().stream().filter(each -> each.ref().means(result)).map(ResultWords::both).findFirst()
				.orElse("");
		return TEXTS.get("close.sentence", result.code(), test.test(), found);
	}

	private List<FieldModel> fields() {
		KindModel kind = workplace.laboratory().records().kind("quality.Investigation");
		return Stream.of("conclusion", "rootCause", "impact").map(name -> kind.field(name).orElseThrow())
				.map(FieldVariant::required).toList();
	}

	private Outcome<RecordView> close(RecordView investigation, Values values) {
		return workplace.laboratory().quality().close(workplace.session(), investigation.ref(), investigation.version(),
				InvestigationConclusion.valueOf(values.text("conclusion")), values.text("rootCause"), values.text("impact"));
	}

	private void closed(Outcome<RecordView> outcome) {
		RecordView closed = outcome.get();
		banner.done(TEXTS.get("closed", closed.ref().code(), closed.text("conclusion")), outcome.problems());
		done.run();
	}
}
