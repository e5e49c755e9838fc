/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.core.culture.CultureView;
import org.stemma.core.record.KindModel;
import org.stemma.ui.message.Banner;
import org.stemma.ui.record.DetailsPage;
import org.stemma.ui.work.Workplace;

/** The fields of a lot, to be revised by whoever may. */
final class LotPage implements CulturePage {

	private final DetailsPage details;

	LotPage(Composite parent, Workplace workplace, Banner banner, Runnable dirtyChanged) {
		KindModel lot = workplace.laboratory().records().kind("culture.Lot");
		details = new DetailsPage(parent, workplace, banner, lot, dirtyChanged, record -> { });
	}

	@Override
	public void show(CultureView culture) {
		if (!details.dirty()) {
			details.show(culture.lot());
		}
	}

	/** The form. */
	DetailsPage details() {
		return details;
	}

	@Override
	public void focus() {
		details.focus();
	}

	@Override
	public Control control() {
		return details.control();
	}
}
