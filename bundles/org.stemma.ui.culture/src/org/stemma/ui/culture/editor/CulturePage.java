/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import org.eclipse.swt.widgets.Control;
import org.stemma.core.culture.CultureView;

/** A page of the editor of a culture. */
interface CulturePage {

	/** Shows the culture as it is now. */
	void show(CultureView culture);

	/** Puts the keyboard there. */
	void focus();

	/** The widget, to be laid out. */
	Control control();
}
