/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

/** Says why a workbook cannot be read, in words for a person. */
public final class DamagedWorkbookException extends Exception {

	private static final long serialVersionUID = 1L;

	/** A reason without a full stop. */
	public DamagedWorkbookException(String reason) {
		super(reason);
	}
}
