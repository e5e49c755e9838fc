/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A format as a list of names: which columns or keys it has, what each means, in which unit and within which bounds. A
 * reader states that list; binding it to a file, reading, checking and listing what is left over is done here, for
 * tables and for key and value reports alike.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.stemma.formats.field;
