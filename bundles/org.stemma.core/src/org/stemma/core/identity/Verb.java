/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity;

/** What a person may be allowed to do; {@link Permissions} says which roles may. */
public enum Verb {
	/** Log what is done to cells. */
	LOG_ACT,
	/** Enter a result by hand. */
	ENTER_RESULT,
	/** Keep an instrument file with its results. */
	IMPORT_FILE,
	/** Correct a wrong entry of an act or a result. */
	CORRECT_ENTRY,
	/** Set up collections, lines, lots and received vials. */
	SET_UP_CULTURES,
	/** Set up material lots and change their status. */
	SET_UP_MATERIALS,
	/** Set up instruments, their qualifications, calibrations and maintenances. */
	SET_UP_INSTRUMENTS,
	/** Set up donors, consents and ethics approvals. */
	SET_UP_DONATION,
	/** Set up methods and specification versions. */
	SET_UP_QUALITY,
	/** Close an investigation. */
	CLOSE_INVESTIGATION,
	/** Judge whether results of an unfit instrument stand. */
	JUDGE_RESTRICTION,
	/** Sign the review of a lot. */
	REVIEW,
	/** Sign the decision on a lot. */
	DECIDE,
	/** Issue the certificate of a decided lot. */
	ISSUE_CERTIFICATE,
	/** Make, change, unlock persons and give them first passwords. */
	MANAGE_PERSONS,
	/** Put back an extension that was set aside after failures. */
	MANAGE_EXTENSIONS
}
