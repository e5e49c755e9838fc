/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordView;
import org.stemma.ui.work.Workplace;

/**
 * A page shown in the editor of a kind of record. Registered as a service with the properties {@link #KIND} and
 * {@link #TITLE}.
 */
public interface RecordPage {

	/** Service property, {@code String}: kind of record, for example {@code culture.Lot}; {@code *} for every kind. */
	String KIND = "stemma.page.kind";

	/** Service property, {@code String}: title of the page. */
	String TITLE = "stemma.page.title";

	/** Makes the page; called on the user interface's thread when the page is first shown. */
	Control create(Composite parent, RecordView record, Workplace workplace);
}
