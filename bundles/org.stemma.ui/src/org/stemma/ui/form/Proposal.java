/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

/** Something that can be meant by what is typed. */
interface Proposal {

	/** What then stands in the field. */
	String code();

	/** What a person chooses by. */
	String label();
}
