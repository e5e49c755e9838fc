/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.stemma.api.Outcome;
import org.stemma.core.record.FieldModel;

/** The widget of one field. Used on the user interface's thread only. */
public interface FieldControl {

	/** The field. */
	FieldModel field();

	/** What is laid out. */
	Control control();

	/** The value typed as in {@link org.stemma.api.FieldView}, empty when nothing was given, or why it cannot be one. */
	Outcome<Optional<Object>> value();

	/** Shows a value; null for none. */
	void show(Object value);

	/** Whether the person may change it. */
	void editable(boolean editable);

	/** Calls back whenever the person changes it. */
	void onChange(Runnable listener);

	/** Puts the keyboard there. */
	void focus();

	/** Calls back once what is looked up in the lab is known; at once when nothing is. */
	default void settle(Runnable then) {
		then.run();
	}
}
