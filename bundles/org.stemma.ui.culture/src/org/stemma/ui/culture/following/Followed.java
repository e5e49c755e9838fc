/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.following;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordRef;
import org.stemma.ui.message.EmptyState;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;

/** A title that names the record followed, and what is shown of it; a sentence while there is none. */
final class Followed {

	private final String what;
	private final Composite area;
	private Optional<RecordRef> shown = Optional.empty();

	/** Shows a sentence first; its title is named after what it shows, for example {@code lineage.title}. */
	Followed(Composite parent, String what, String nothing) {
		this.what = what;
		area = Look.css(new Composite(parent, SWT.NONE), Look.PAGE);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(area);
		new EmptyState(area, nothing, "", "", () -> { });
	}

	/** Whether another record is to be shown; it is taken as shown then. */
	boolean turnTo(RecordRef ref) {
		boolean other = !area.isDisposed() && !shown.filter(ref::means).isPresent();
		if (other) {
			shown = Optional.of(ref);
		}
		return other;
	}

	/** Puts something new in place of what was there. */
	void fill(String title, Function<Composite, Control> content) {
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		WidgetId.set(new Heading(area, title).control(), what + ".title");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content.apply(area));
		area.layout(true, true);
	}

	/** The record shown. */
	Optional<RecordRef> shown() {
		return shown;
	}

	/** The widget. */
	Composite control() {
		return area;
	}
}
