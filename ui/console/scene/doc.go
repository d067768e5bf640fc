// Package scene is what the moderator's screen says, before how it looks: the
// table at a moment as strings with jobs, in blocks ranked by importance.
//
// It never knows a colour, a size or a terminal, so that another screen can
// draw the same scene.
package scene
