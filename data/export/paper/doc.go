// Package paper is a document before it has a format: what is a heading, a
// paragraph, a table. The report is laid down once, as a Paper, and each
// format sets it. A Paper's texts are plain: whoever sets them escapes them.
package paper
