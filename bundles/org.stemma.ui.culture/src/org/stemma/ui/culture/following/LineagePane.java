/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.following;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.stemma.api.RecordRef;
import org.stemma.ui.lineage.LineageCanvas;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Where a record comes from and what came of it. */
public final class LineagePane {

	private static final Texts TEXTS = new Texts(LineagePane.class);

	private final Workplace workplace;
	private final Followed followed;
	private Optional<LineageCanvas> canvas = Optional.empty();

	/** Shows nothing yet. */
	public LineagePane(Composite parent, Workplace workplace) {
		this.workplace = workplace;
		followed = new Followed(parent, "lineage", TEXTS.get("lineage.none"));
	}

	/** Shows a record's lineage. */
	public void show(RecordRef ref) {
		if (followed.turnTo(ref)) {
			followed.fill(TEXTS.get("lineage", workplace.laboratory().records().kind(ref.kind()).title(), ref.code()), area -> {
				LineageCanvas made = new LineageCanvas(area, workplace);
				made.onOpen(workplace.opener()::open);
				made.show(ref);
				canvas = Optional.of(made);
				return made.control();
			});
		}
	}

	/** Puts the keyboard there. */
	public void focus() {
		canvas.ifPresentOrElse(LineageCanvas::focus, () -> followed.control().setFocus());
	}
}
