/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.function.Consumer;

import org.stemma.core.query.Page;
import org.stemma.core.query.Query;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Rows straight from the lab, in the background. */
final class LabRows implements PagedRows.Source {

	private static final Texts TEXTS = new Texts(LabRows.class);

	private final Workplace workplace;

	LabRows(Workplace workplace) {
		this.workplace = workplace;
	}

	@Override
	public void page(Query query, Consumer<Page> then) {
		workplace.background().run(TEXTS.get("loading"), () -> workplace.laboratory().records().page(query), then);
	}

	@Override
	public void count(Query query, Consumer<Long> then) {
		workplace.background().run(TEXTS.get("loading"), () -> workplace.laboratory().records().count(query), then);
	}
}
