/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.eln;

/**
 * A file of an archive.
 *
 * @param path      its path in the archive's folder
 * @param name      what it is, in words
 * @param mediaType its media type, or empty
 * @param size      its size in bytes
 * @param sha256    SHA-256 of its bytes in hexadecimal digits
 */
record Part(String path, String name, String mediaType, long size, String sha256) {
}
