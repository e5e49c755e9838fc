/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

/** The records of one kind beside the list of kinds. */
interface KindList {

	/** Puts the keyboard on the records. */
	void focus();

	/** Asks for a new record, where the person may make one. */
	void create();
}
