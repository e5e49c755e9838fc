/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.page;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.FieldView;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** Tells how many samples of a run were left out, and lets them be kept. */
public final class LeftOutPane {

	private static final Texts TEXTS = new Texts(LeftOutPane.class);
	private static final Pattern SUBJECT = Pattern.compile("samples\\[[0-9]+\\]\\.subject");

	private final Workplace workplace;
	private final Composite area;
	private final Passage words;
	private final Button keep;

	/** A pane for a run, which follows what is kept of it; {@code takeUp} shows what was left out. */
	public LeftOutPane(Composite parent, RecordView run, Workplace workplace, Runnable takeUp) {
		this.workplace = workplace;
		area = WidgetId.set(new Composite(parent, SWT.NONE), "leftout");
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(5, 8).applyTo(area);
		words = new Passage(area, "leftout.words", 3);
		keep = PushButton.create(area, "leftout.keep", TEXTS.get("leftout.keep"), takeUp);
		show(run);
		CommitWatch watch = new CommitWatch(workplace, refs -> committed(refs, run.ref()));
		area.addListener(SWT.Dispose, event -> watch.close());
	}

	private void committed(List<RecordRef> refs, RecordRef run) {
		if (!area.isDisposed() && refs.stream().anyMatch(run::means)) {
			workplace.background().run(TEXTS.get("leftout.reading", run.code()), () -> workplace.laboratory().records().find(run),
					found -> found.ifPresent(this::show));
		}
	}

	private void show(RecordView run) {
		if (!area.isDisposed()) {
			words.show(sentence(run));
			keep.setEnabled(samples(run).stream().anyMatch(subject -> subject.value().isEmpty()));
		}
	}

	/** How many of the samples are kept, in words. */
	static String sentence(RecordView run) {
		List<FieldView> samples = samples(run);
		long left = samples.stream().filter(subject -> subject.value().isEmpty()).count();
		return left == 0 ? TEXTS.get("leftout.none", samples.size())
				: TEXTS.get(left == 1 ? "leftout.one" : "leftout.many", left, samples.size());
	}

	private static List<FieldView> samples(RecordView run) {
		return run.fields().stream().filter(field -> SUBJECT.matcher(field.name()).matches()).toList();
	}

	/** The widget. */
	public Control control() {
		return area;
	}
}
